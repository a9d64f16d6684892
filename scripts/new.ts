import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commandFiles } from './new/commandFiles.ts'
import { ruleFiles } from './new/ruleFiles.ts'

/** What `npm run new` makes: the folder of the kind, and the text of the two files from the id in kebab-case. */
const kinds = new Map([
  ['rule', { folder: 'src/core/rules', files: ruleFiles }],
  ['command', { folder: 'src/core/commands', files: commandFiles }],
])

const [name = '', id = ''] = process.argv.slice(2)
const kind = kinds.get(name)
const file = id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())

if (kind === undefined) stop(`Say what is new: npm run new ${[...kinds.keys()].join('|')} some-name`)
else if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
  stop(`An id is words in lower case with hyphens, such as weights-sum, not "${id}".`)
else if (existsSync(join(kind.folder, `${file}.ts`))) stop(`${kind.folder}/${file}.ts is there already.`)
else {
  const { code, test } = kind.files(id, file)
  writeFileSync(join(kind.folder, `${file}.ts`), code)
  writeFileSync(join(kind.folder, `${file}.test.ts`), test)
  addToRegistry(join(kind.folder, 'registry.ts'), `export { default as ${file} } from './${file}.ts'`)
  console.log(`${kind.folder}/${file}.ts and its test are made. Write the test first: npx vitest run ${file}`)
}

/** Adds the line at its place in the alphabet. */
function addToRegistry(path: string, line: string): void {
  const lines = readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .filter(other => other !== 'export {}')
  const after = lines.findIndex(other => other.startsWith('export') && other > line)
  lines.splice(after === -1 ? lines.length : after, 0, line)
  writeFileSync(path, `${lines.join('\n')}\n`)
}

function stop(message: string): void {
  console.error(message)
  process.exitCode = 2
}
