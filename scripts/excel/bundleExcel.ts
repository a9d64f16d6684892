import { copyFile, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type BuildOptions, build } from 'esbuild'
import type { Policy } from '../../src/core/policy/policy.ts'
import { buildPolicy, policyConstants } from '../buildPolicy.ts'
import { checksPage } from './checksPage.ts'
import { helpPage } from './helpPage.ts'
import { iconPng } from './iconPng.ts'
import { checksManifestXml, iconSizes, listIconSizes, manifestXml } from './manifestXml.ts'
import { taskpanePage } from './taskpanePage.ts'

const root = join(import.meta.dirname, '../..')

const shared: BuildOptions = {
  bundle: true,
  format: 'esm',
  target: 'es2020',
  minify: true,
  charset: 'utf8',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'eof',
  logLevel: 'warning',
}

/**
 * Builds the add-in for Excel into a folder, to be served as it is from `base`, an address that ends with a slash. The page
 * that is one file comes along, for whoever may not install an add-in.
 */
export async function bundleExcel(
  folder: string,
  base: string,
  singlePage: string,
  policy: Policy = buildPolicy,
): Promise<void> {
  if (!/^https:\/\/.+\/$/.test(base)) throw new Error(`${base} is no address that begins with https:// and ends with /`)
  await mkdir(folder, { recursive: true })
  const bundles = [
    ['src/excel/main.ts', 'pane.js'],
    ['src/excel/excel.css', 'pane.css'],
    ['src/pane/compute/worker.ts', 'worker.js'],
    ['src/excel/checks/main.ts', 'checks.js'],
    ['src/excel/checks/checks.css', 'checks.css'],
  ] as const
  const define = policyConstants(policy)
  await Promise.all(
    bundles.map(([from, to]) =>
      build({ ...shared, define, entryPoints: [join(root, from)], outfile: join(folder, to) }),
    ),
  )
  for (const size of [...iconSizes, ...listIconSizes]) await writeFile(join(folder, `icon-${size}.png`), iconPng(size))
  await writeFile(join(folder, 'taskpane.html'), taskpanePage)
  await writeFile(join(folder, 'help.html'), helpPage)
  await writeFile(join(folder, 'checks.html'), checksPage)
  await writeFile(join(folder, 'checks.xml'), checksManifestXml(base))
  await writeFile(join(folder, 'manifest.xml'), manifestXml(base, policy))
  await copyFile(singlePage, join(folder, 'throughline.html'))
}
