import { evaluate } from '../evaluate.ts'
import { type TableName, tables } from '../tables/index.ts'
import { version } from '../version.ts'
import { command } from './define.ts'
import { fingerprint } from './fingerprint.ts'
import { logRow } from './logRow.ts'
import { problemRow } from './problemRow.ts'
import { overview } from './view.ts'

/** Pay is read for its costs only. */
const pay: readonly TableName[] = ['pay', 'meritMatrix']
const checked = (Object.keys(tables) as TableName[]).filter(table => !pay.includes(table))

export default command({
  id: 'check',
  title: 'Check Workbook',
  help: 'Checks the workbook and its plan, and says what is wrong, where and what to do, without showing scores.',
  group: 'Scores',
  places: ['ribbon', 'menu', 'palette', 'cli'],
  tables: checked,
  needs: null,
  run(snapshot, options) {
    const evaluation = evaluate(snapshot, options)
    const print = fingerprint(snapshot, evaluation.settings, version)
    return {
      edits: [],
      problems: evaluation.problems,
      view: overview(evaluation, checked, snapshot),
      sheets: {
        problems: evaluation.problems.map(problemRow),
        log: [logRow('check', evaluation, options, print)],
      },
      fingerprint: print,
    }
  },
})
