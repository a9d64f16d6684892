import type { Snapshot } from '../cells/snapshot.ts'
import { outputTitles } from './outputTitles.ts'
import type { OutputKey } from './sheet.ts'

/** The title of a sheet of ours: the one it has, else plain words, told apart from a sheet of the user's. */
export function outputTitle(key: OutputKey, { sheets }: Snapshot): string {
  const own = sheets.find(sheet => sheet.ours === key)
  if (own !== undefined) return own.title
  const taken = new Set(sheets.map(({ title }) => title.toLowerCase()))
  const plain = outputTitles[key]
  const candidates = [plain, `${plain} (Throughline)`]
  for (let number = 2; number <= sheets.length + 2; number++) candidates.push(`${plain} (Throughline ${number})`)
  return candidates.find(title => !taken.has(title.toLowerCase()))!
}
