import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Policy } from '../../src/core/policy/policy.ts'
import { buildPolicy } from '../buildPolicy.ts'
import type { BuiltAddOn } from './builtAddOn.ts'
import { commandLines, openingLine } from './menuLines.ts'
import { passGates } from './passGates.ts'
import { scriptTexts } from './scriptTexts.ts'
import { sidebarPage } from './sidebarPage.ts'

const manifest = join(import.meta.dirname, '../../appsscript.json')

/** Builds the add-on for Google Sheets into a folder, to be pushed or pasted as it is; what does not pass a gate is not written. */
export async function bundleSheets(folder: string, policy: Policy = buildPolicy): Promise<void> {
  const built = await builtAddOn(policy)
  passGates(built)
  const files = [
    ['Code.js', built.code],
    ['Commands.js', built.commands],
    ['Sidebar.html', built.page],
    ['appsscript.json', built.manifest],
  ] as const
  await mkdir(folder, { recursive: true })
  await Promise.all(files.map(([file, text]) => writeFile(join(folder, file), text)))
}

async function builtAddOn(policy: Policy): Promise<BuiltAddOn> {
  const [scripts, page, text] = await Promise.all([
    scriptTexts(policy),
    sidebarPage(policy),
    readFile(manifest, 'utf8'),
  ])
  return { ...scripts, page, manifest: text, menu: [openingLine, ...commandLines(policy)] }
}
