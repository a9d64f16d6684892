import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { mutations } from './mutations.ts'

// Takes one guard of the Sheets add-on away after the other, and sees whether its tests notice: npm run mutants:sheets [id].
const root = join(import.meta.dirname, '../..')
const wanted = process.argv.slice(2)
const tests = ['hostContract', 'values', 'writing', 'steps', 'menu', 'faults'].map(
  name => `test/sheets/${name}.test.ts`,
)

let survivors = 0
for (const { id, without } of mutations.filter(each => wanted.length === 0 || wanted.includes(each.id))) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--bail=1', ...tests],
    { cwd: root, encoding: 'utf8', env: { ...process.env, THROUGHLINE_MUTATION: id, NO_COLOR: '1' } },
  )
  const caught = status !== 0
  const by = /^ *FAIL .*?(test\/sheets\/.*)$/m.exec(stdout + stderr)?.[1] ?? 'the tests did not run'
  survivors += caught && by.startsWith('test/') ? 0 : 1
  process.stdout.write(
    `${caught ? 'caught  ' : 'SURVIVED'} ${id}: without ${without}${caught ? `\n         by ${by}` : ''}\n`,
  )
}
process.stdout.write(survivors === 0 ? 'Every mutant was caught.\n' : `Mutants that survived: ${survivors}\n`)
process.exitCode = survivors === 0 ? 0 : 1
