import { createHash } from 'node:crypto'
import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import { policyConstants } from './buildPolicy.ts'

const root = join(import.meta.dirname, '..')
const page = join(root, 'src/local/workbench/page')
const font = join(root, 'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2')

const shared: BuildOptions = {
  bundle: true,
  format: 'esm',
  target: 'es2022',
  minify: true,
  jsx: 'automatic',
  jsxImportSource: 'preact',
  external: ['*.woff2'],
  loader: { '.xlsx': 'binary' },
  define: { 'process.env.NODE_ENV': '"production"', ...policyConstants() },
  legalComments: 'eof',
  logLevel: 'warning',
}

/** Builds the files of the workbench's page into a folder; the grid is a bundle of its own, loaded after all else. */
export async function bundleWorkbench(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true })
  const bundles = [
    [join(page, 'main.tsx'), 'page.js'],
    [join(page, 'workbench.css'), 'page.css'],
    [join(root, 'src/pane/compute/worker.ts'), 'worker.js'],
    [join(root, 'workbench/src/openGrid.ts'), 'grid.js'],
  ] as const
  await Promise.all(bundles.map(([from, to]) => build({ ...shared, entryPoints: [from], outfile: join(folder, to) })))
  await copyFile(join(page, 'index.html'), join(folder, 'index.html'))
  await copyFile(font, join(folder, 'inter.woff2'))
}

/**
 * Builds the page that is one file: script and style stand inside of it, and its policy lets in nothing but them, by
 * their hashes.
 */
export async function bundleSinglePage(file: string): Promise<void> {
  const script = escaped(await textOf(join(page, 'single/main.ts')))
  const style = await textOf(join(page, 'single/single.css'))
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'worker-src blob:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  await mkdir(dirname(file), { recursive: true })
  await writeFile(
    file,
    [
      '<!doctype html>',
      '<html lang="en"><head><meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<title>Throughline</title><link rel="icon" href="data:,">',
      `<style>${style}</style></head><body>`,
      `<script type="module">${script}</script></body></html>`,
      '',
    ].join('\n'),
  )
}

async function textOf(entry: string): Promise<string> {
  const { outputFiles } = await build({ ...shared, entryPoints: [entry], write: false })
  return outputFiles?.[0]?.text ?? ''
}

/** Text of a script that ends neither its element nor begins a comment of HTML. */
function escaped(script: string): string {
  return script.replace(/<(?=\/script|!--)/gi, '\\x3C')
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
