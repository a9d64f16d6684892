import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import type { Policy } from '../../src/core/policy/policy.ts'
import { policyConstants } from '../buildPolicy.ts'
import { lazyScript } from './lazyScript.ts'
import { leanZod } from './leanZod.ts'
import { menuFunctions } from './menuFunctions.ts'
import { commandLines } from './menuLines.ts'

const root = join(import.meta.dirname, '../..')

/** The scripts that run at Google. They are not minified, so that they can be read there. */
export interface ScriptTexts {
  /** What Google calls, and all that touches a service of Google's. */
  readonly code: string
  /** The commands of the menu with all that they compute: they touch no service, and no step of the sidebar loads them. */
  readonly commands: string
}

/** `changing` are plugins that change the source, for tests that break it on purpose. */
export async function scriptTexts(policy: Policy, changing: readonly Plugin[] = []): Promise<ScriptTexts> {
  const [visible, server, commands] = await Promise.all([
    readFile(join(root, 'src/sheets/globals.js'), 'utf8'),
    bundled('src/sheets/server.ts', policy, changing),
    bundled('src/sheets/commands.ts', policy, changing),
  ])
  const answering = lazyScript(
    'throughlineServer_',
    'What answers the sidebar and the commands of the menu, loaded when it is first called.',
    server,
  )
  const running = lazyScript(
    'throughlineCommands_',
    'What the commands of the menu compute with, loaded when it is first called.',
    commands,
  )
  return { code: texts(visible, menuFunctions(commandLines(policy)), answering), commands: texts(running) }
}

function texts(...parts: readonly string[]): string {
  return `${parts.map(part => part.trim()).join('\n\n')}\n`
}

async function bundled(entry: string, policy: Policy, changing: readonly Plugin[]): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(root, entry)],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'exports_',
    // Apps Script parses neither private nor static fields.
    target: 'es2020',
    charset: 'utf8',
    define: policyConstants(policy),
    plugins: [leanZod, ...changing],
    legalComments: 'eof',
    logLevel: 'warning',
  })
  return outputFiles[0]!.text
}
