import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { root } from '../sourceFiles.ts'

/** A file that a page asks for. */
export interface ServedFile {
  readonly type: string
  readonly body: string | Buffer
}

/** The files of the page that shows the pane, by their paths; bundled once for each worker of the tests. */
export function paneFiles(): Promise<ReadonlyMap<string, ServedFile>> {
  made ??= make()
  return made
}

let made: Promise<ReadonlyMap<string, ServedFile>> | undefined

async function make(): Promise<ReadonlyMap<string, ServedFile>> {
  const [script, style, worker] = await Promise.all([
    bundled('test/browser/page/main.ts'),
    bundled('test/browser/page/page.css'),
    bundled('src/pane/compute/worker.ts'),
  ])
  const inter = 'node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2'
  return new Map<string, ServedFile>([
    ['/', { type: 'text/html; charset=utf-8', body: page }],
    ['/main.js', { type: 'text/javascript', body: script }],
    ['/worker.js', { type: 'text/javascript', body: worker }],
    ['/page.css', { type: 'text/css', body: style }],
    ['/inter.woff2', { type: 'font/woff2', body: readFileSync(join(root, inter)) }],
  ])
}

const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Throughline</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/page.css"></head>
<body><main id="pane"></main><script src="/main.js" type="module"></script></body>
</html>`

async function bundled(file: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, file)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2020',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    external: ['*.woff2'],
    logLevel: 'warning',
  })
  return outputFiles[0]!.text
}
