import { join } from 'node:path'
import { bundleWorkbench } from '../../scripts/bundlePages.ts'
import { root } from '../sourceFiles.ts'

/** The folder of the workbench's page, built once for each worker of the tests. */
export function builtPage(): Promise<string> {
  folder ??= build()
  return folder
}

let folder: Promise<string> | undefined

async function build(): Promise<string> {
  const place = join(root, 'dist/test/workbench')
  await bundleWorkbench(place)
  return place
}
