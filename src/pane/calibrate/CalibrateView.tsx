import { useSession } from '../session/useSession.ts'
import { Compared } from './Compared.tsx'
import { NothingCompared } from './NothingCompared.tsx'

/** Ratings beside the evidence and beside each other. */
export function CalibrateView() {
  const { run, calibration } = useSession()
  const result = calibration.value?.result
  const view = (result ?? run.value?.result)?.view
  const ratings = view?.read.some(({ table, rows }) => table === 'ratings' && rows > 0) ?? null
  return ratings && result?.calibration !== undefined ? (
    <Compared key={result.fingerprint} calibration={result.calibration} view={result.view} />
  ) : (
    <NothingCompared ratings={ratings} />
  )
}
