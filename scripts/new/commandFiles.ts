/** The two files of a new command. The test fails until the command does something. */
export function commandFiles(id: string, name: string): { code: string; test: string } {
  const code = `import { command } from './define.ts'

export default command({
  id: '${id}',
  title: 'What it does, as a verb',
  group: 'Scores',
  places: ['palette', 'cli'],
  tables: ['people'],
  help: 'What it gives, in one sentence.',
  run: () => ({ edits: [], problems: [], view: [] }),
})
`
  const test = `import { expect, test } from 'vitest'
import { settingsOf } from '../settings/settings.ts'
import ${name} from './${name}.ts'

test('what it gives', () => {
  const snapshot = { sheets: [], grids: [], namedRanges: [] }
  expect(${name}.run(snapshot, settingsOf([])).view).not.toEqual([])
})
`
  return { code, test }
}
