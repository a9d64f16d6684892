import { evaluate } from '../evaluate.ts'
import { writeCalibration } from '../output/calibration/writeCalibration.ts'
import { version } from '../version.ts'
import { calibrationSheets } from './calibrationSheets.ts'
import { anyOf, command } from './define.ts'
import { fingerprint } from './fingerprint.ts'
import { logRow } from './logRow.ts'
import { problemRow } from './problemRow.ts'
import { scoreTables } from './scoreTables.ts'
import { overview } from './view.ts'

export default command({
  id: 'calibrate',
  title: 'Compare Ratings',
  help: 'Sets ratings beside the evidence and beside each other: distribution, grid, raters, agreement, and whom to discuss.',
  group: 'Calibrate',
  places: ['ribbon', 'menu', 'palette', 'cli'],
  tables: scoreTables,
  needs: { ...anyOf('ratings'), enough: 'One sheet with the headers Name, Manager and Rating is enough.' },
  run(snapshot, options) {
    const evaluation = evaluate(snapshot, { ...options, calibrate: true })
    const { problems, settings, scoring } = evaluation
    const calibration = evaluation.calibration!
    const print = fingerprint(snapshot, settings, version)
    const log = logRow('calibrate', evaluation, options, print)
    const view = overview(evaluation, scoreTables, snapshot)
    return {
      edits: writeCalibration(evaluation, snapshot, calibration, log, options.also),
      problems,
      view: { ...view, first: [view.first, ...calibration.first].filter(line => line !== null).join(' ') || null },
      sheets: {
        ...calibrationSheets(calibration, scoring.cycle.name),
        problems: problems.map(problemRow),
        log: [log],
      },
      calibration,
      fingerprint: print,
    }
  },
})
