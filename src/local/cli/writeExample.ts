import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { UnusableFile } from '../../files/unusableFile.ts'
import { saveFile } from '../saveFile.ts'
import type { ExampleRequest } from './parseArguments.ts'

/** Copies an example that comes with the program out of the folder `examples`, and says what to do with it. */
export function writeExample({ name, out }: ExampleRequest, examples: string): string {
  const source = join(examples, `${name}.xlsx`)
  const path = out ?? `${name}.xlsx`
  if (!existsSync(source)) {
    throw new UnusableFile(
      `This copy of Throughline comes without ${name}.xlsx. Install it again to have the examples.`,
    )
  }
  if (existsSync(path)) {
    throw new UnusableFile(`${path} is there already and is not written over. Give another name with --out.`)
  }
  saveFile(path, readFileSync(source))
  return `Written: ${path}. Score it: npx throughline score ${quoted(path)}`
}

function quoted(path: string): string {
  return path.includes(' ') ? `"${path}"` : path
}
