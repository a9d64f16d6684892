import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { resultNames, type TextFile } from '../files/csv/resultFiles.ts'
import { UnusableFile } from '../files/unusableFile.ts'
import { saveFile } from './saveFile.ts'

/** Writes result files into a folder of their own; those of an earlier run that are not among them go. */
export function writeResultFolder(path: string, files: readonly TextFile[]): void {
  refuseForeignFolder(path)
  makeFolder(path)
  for (const { name, text } of files) saveFile(join(path, name), new TextEncoder().encode(text))
  const names = files.map(({ name }) => name)
  for (const name of resultNames) if (!names.includes(name)) rmSync(join(path, name), { force: true })
}

/** A folder with other files in it may be somebody's own: a scores.csv there may be theirs as well. */
function refuseForeignFolder(path: string): void {
  if (!existsSync(path)) return
  if (!statSync(path).isDirectory()) {
    throw new UnusableFile(`${path} is a file, and .csv results go into a folder. Give another name to --out.`)
  }
  const names: readonly string[] = resultNames
  const foreign = readdirSync(path).find(name => !name.startsWith('.') && !names.includes(name))
  if (foreign === undefined) return
  throw new UnusableFile(
    `The folder ${path} holds other files, such as ${foreign}, so no results are written there. Give a new folder to --out.`,
  )
}

function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true })
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UnusableFile(`The folder ${path} cannot be made (${reason}). Give another one to --out.`)
  }
}
