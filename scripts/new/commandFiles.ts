/** The two files of a new command. The test fails until the command does something. */
export function commandFiles(id: string, name: string): { code: string; test: string } {
  const code = `import { evaluate } from '../evaluate.ts'
import { version } from '../version.ts'
import { command } from './define.ts'
import { fingerprint } from './fingerprint.ts'
import { logRow } from './logRow.ts'
import { overview } from './view.ts'

export default command({
  id: '${id}',
  title: 'What it does, as a verb',
  help: 'What it gives, in one sentence.',
  group: 'Scores',
  places: ['palette', 'cli'],
  tables: ['people'],
  needs: null,
  run(snapshot, options) {
    const evaluation = evaluate(snapshot, options)
    const print = fingerprint(snapshot, evaluation.settings, version)
    return {
      edits: [],
      problems: [],
      view: overview(evaluation, ['people'], snapshot),
      sheets: { problems: [], log: [logRow('${id}', evaluation, options, print)] },
      fingerprint: print,
    }
  },
})
`
  const test = `import { expect, test } from 'vitest'
import { parseDrawing } from '../../../test/drawing/parseDrawing.ts'
import ${name} from './${name}.ts'

test('what it gives', () => {
  const { snapshot } = parseDrawing(\`
    People
    | Employee ID | Name | Role    | Manager |
    | E1          | Ana  | Support | Ben     |
  \`)
  const { sheets } = ${name}.run(snapshot, { set: new Map(), at: '2025-01-31T12:00:00Z', host: 'test' })
  expect(Object.keys(sheets)).toContain('the sheet that it fills')
})
`
  return { code, test }
}
