import { evaluate } from '../evaluate.ts'
import { writeCalibration } from '../output/calibration/writeCalibration.ts'
import type { TableName } from '../tables/index.ts'
import { version } from '../version.ts'
import { calibrationSheets } from './calibrationSheets.ts'
import { anyOf, command } from './define.ts'
import { fingerprint } from './fingerprint.ts'
import { logRow } from './logRow.ts'
import { problemRow } from './problemRow.ts'
import { overview } from './view.ts'

/** Ratings, what scores beside them are made of, and what steers the run. */
const read: readonly TableName[] = [
  'people',
  'roles',
  'metrics',
  'weights',
  'measurements',
  'scorecard',
  'evidence',
  'rubric',
  'assessments',
  'feedback',
  'ratings',
  'scale',
  'checkIns',
  'context',
  'overrides',
  'cycles',
  'lexicon',
  'aliases',
  'settings',
  'rules',
  'accepted',
]

export default command({
  id: 'calibrate',
  title: 'Compare Ratings',
  help: 'Sets ratings beside the evidence and beside each other: distribution, grid, raters, agreement, and whom to discuss.',
  group: 'Calibrate',
  places: ['ribbon', 'menu', 'palette', 'cli'],
  tables: read,
  needs: anyOf('ratings'),
  run(snapshot, options) {
    const evaluation = evaluate(snapshot, { ...options, calibrate: true })
    const { problems, settings, scoring } = evaluation
    const calibration = evaluation.calibration!
    const print = fingerprint(snapshot, settings, version)
    const log = logRow('calibrate', evaluation, options, print)
    const view = overview(evaluation, read, snapshot)
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
