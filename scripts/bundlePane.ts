import { join } from 'node:path'
import { type BuildOptions, build, type Plugin } from 'esbuild'
import { policyConstants } from './buildPolicy.ts'

const root = join(import.meta.dirname, '..')

/** The pane as a place loads it: one module for browsers of 2020 and one style sheet. */
export interface PaneBundle {
  readonly script: string
  readonly style: string
}

/** Bundles the pane with the core, which a page computes with, or without, as where a worker has it. */
export async function bundlePane({ core }: { readonly core: boolean }): Promise<PaneBundle> {
  const [script, style] = await Promise.all([
    bundled({ stdin: { contents: core ? whole : alone, resolveDir: root }, plugins: core ? [] : [coreElsewhere] }),
    bundled({ entryPoints: [join(root, 'src/pane/style/index.css')] }),
  ])
  return { script, style }
}

const alone = "export { mountPane } from './src/pane/mount.tsx'"
const whole = `${alone}
export { hostRun } from './src/pane/hostRun.ts'
export { computeHere } from './src/pane/compute/computeHere.ts'`

const coreElsewhere: Plugin = {
  name: 'core elsewhere',
  setup: build => build.onResolve({ filter: /\/core\// }, ({ path }) => ({ path, external: true })),
}

async function bundled(options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2020',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: policyConstants(),
    legalComments: 'eof',
    logLevel: 'warning',
  })
  return outputFiles![0]!.text
}
