import { evaluate } from '../evaluate.ts'
import { explanation } from '../explain/explanation.ts'
import { writeScores } from '../output/writeScores.ts'
import { version } from '../version.ts'
import { anyOf, command } from './define.ts'
import { fingerprint } from './fingerprint.ts'
import { logRow } from './logRow.ts'
import { problemRow } from './problemRow.ts'
import { scoreTables } from './scoreTables.ts'
import { openByPerson, overview, shownScores } from './view.ts'

export default command({
  id: 'score',
  title: 'Compute Scores',
  help: 'Gives each person a weighted score with its band, coverage and detail, and says what stands in its way.',
  group: 'Scores',
  places: ['ribbon', 'menu', 'palette', 'cli'],
  tables: scoreTables,
  needs: anyOf('scorecard', 'measurements'),
  run(snapshot, options) {
    const evaluation = evaluate(snapshot, options)
    const { scoring, problems } = evaluation
    const open = openByPerson(problems)
    const print = fingerprint(snapshot, evaluation.settings, version)
    const log = logRow('score', evaluation, options, print)
    return {
      edits: writeScores(evaluation, snapshot, log, options.also),
      problems,
      view: { ...overview(evaluation, scoreTables, snapshot), scores: shownScores(evaluation) },
      sheets: {
        scores: scoring.subjects.map(({ score }) => ({ ...score, problems: open.get(score.person) ?? 0 })),
        detail: scoring.subjects.flatMap(({ detail }) => detail),
        problems: problems.map(problemRow),
        log: [log],
      },
      ...(options.explain ? { explanation: explanation(evaluation) } : {}),
      fingerprint: print,
    }
  },
})
