import type { Wording } from '../../core/calibration/result/wording.ts'
import { strings } from '../strings.ts'

/** What figures come to, in a few words: how many of them to look at, else that there is no sign or too little to tell. */
export function lookAt(wordings: readonly Wording[]): string | null {
  const words = strings.calibrate
  const count = wordings.filter(({ kind }) => kind === 'look here').length
  if (count > 0) return words.lookAt(count)
  const kind = (['no sign', 'too few'] as const).find(each => wordings.some(wording => wording.kind === each))
  return kind === undefined ? null : words.kinds[kind].toLowerCase()
}
