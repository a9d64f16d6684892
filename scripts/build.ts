import { chmod, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')

/** What is bundled: the file it starts from and the file it becomes. */
const bundles = [{ from: 'src/local/cli.ts', to: 'dist/local/cli.js' }]

for (const { from, to } of bundles) {
  await build({
    absWorkingDir: root,
    entryPoints: [from],
    outfile: to,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    banner: { js: '#!/usr/bin/env node' },
    legalComments: 'eof',
    logLevel: 'warning',
  })
  await chmod(join(root, to), 0o755)
  const { size } = await stat(join(root, to))
  console.log(`${to}  ${Math.ceil(size / 1024)} kB`)
}
