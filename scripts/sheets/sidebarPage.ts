import { join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import type { Policy } from '../../src/core/policy/policy.ts'
import { policyConstants } from '../buildPolicy.ts'

const root = join(import.meta.dirname, '../..')

/** The page of the sidebar: script and style stand inside of it, and it loads nothing. */
export async function sidebarPage(policy: Policy): Promise<string> {
  const [script, style] = await Promise.all([
    textOf('src/sheets/sidebar/main.ts', policy),
    textOf('src/sheets/sidebar/sidebar.css', policy),
  ])
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><base target="_top"><title>Throughline</title>',
    `<style>${style}</style></head>`,
    `<body><script>${inlined(script)}</script></body></html>`,
    '',
  ].join('\n')
}

async function textOf(entry: string, policy: Policy): Promise<string> {
  const options: BuildOptions = {
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    minify: true,
    // The page has one script, which is no module, so that its worker can be started from the same text.
    format: 'iife',
    target: 'es2020',
    // When the page is rendered, what looks like a comment is taken out of template literals.
    supported: { 'template-literal': false },
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: policyConstants(policy),
    legalComments: 'eof',
    logLevel: 'warning',
  }
  const { outputFiles } = await build(options)
  return outputFiles?.[0]?.text ?? ''
}

/** Text of a script that neither ends its element, nor begins a comment of HTML, nor has a backtick: all are in strings. */
function inlined(script: string): string {
  return script
    .replace(/<(?=\/script|!--)/gi, '\\x3C')
    .replaceAll('`', '\\x60')
    .replaceAll('<?', '\\x3C?')
}
