import { problemRow } from '../../core/commands/problemRow.ts'
import type { CommandResult } from '../../core/commands/result.ts'
import type { Host } from '../../core/host.ts'
import type { KeptApart } from '../../core/output/keptApart.ts'
import { writtenProblems } from '../../core/output/writtenProblems.ts'
import { resultFiles } from '../../files/csv/resultFiles.ts'
import { writeResultFolder } from '../writeResultFolder.ts'
import type { Destination } from './destination.ts'
import { UsageError } from './usageError.ts'

/** Writes what a run gave to its place, and says in one line what was written; null: nothing was to be. */
export async function writeResult(
  place: Destination | null,
  result: CommandResult,
  also: ReadonlySet<KeptApart>,
  apply: Host['apply'],
): Promise<string | null> {
  const { edits, sheets, problems } = result
  if (place === null) return null
  const takesAway = edits.length > 0 && edits.every(edit => edit.kind === 'removeSheets')
  if (place.kind === 'folder') {
    if (takesAway) throw new UsageError('Sheets are removed from a workbook: leave --format csv away.')
    const files = resultFiles({ ...sheets, problems: writtenProblems(problems, also).map(problemRow) }, also)
    writeResultFolder(place.path, files)
    return `Written: ${place.path} (${files.map(({ name }) => name).join(', ')})`
  }
  if (edits.length === 0) return place.asked ? 'Nothing was written: there is nothing to write.' : null
  if (takesAway && !place.asked) {
    throw new UsageError(
      'Where to? --in-place changes the workbook itself, --out FILE writes a copy without the sheets.',
    )
  }
  const { written } = await apply(edits)
  return `Written: ${place.path}${written.length === 0 ? '' : ` (${written.join(', ')})`}`
}
