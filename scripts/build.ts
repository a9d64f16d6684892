import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { bundle } from './bundle.ts'

const root = join(import.meta.dirname, '..')

/** What is bundled: the file it starts from and the file it becomes. */
const bundles = [{ from: 'src/local/cli.ts', to: 'dist/local/cli.js' }]

for (const { from, to } of bundles) {
  await bundle(join(root, from), join(root, to))
  const { size } = await stat(join(root, to))
  console.log(`${to}  ${Math.ceil(size / 1024)} kB`)
}
