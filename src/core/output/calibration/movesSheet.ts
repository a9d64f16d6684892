import type { Calibration } from '../../calibration/result/calibration.ts'
import type { RatingMove } from '../../calibration/result/movesResult.ts'
import type { Cell } from '../../cells/cell.ts'
import type { Snapshot } from '../../cells/snapshot.ts'
import { dayText } from '../../scoring/dayText.ts'
import { loggedSheet } from '../loggedSheet.ts'
import { readLog } from '../logLines.ts'
import { movesLog } from '../logShape.ts'
import { foldedAway, inView, inWords } from '../outputColumn.ts'
import type { OutputColumn, OutputSheet } from '../sheet.ts'
import { documented } from './documented.ts'

const said = (text: string) => documented(text, 'moves')

const columns: readonly OutputColumn[] = [
  inWords('at', 'Day', said('The day of the calibration, as Ratings says.'), 12),
  inWords('name', 'Name', said('Whose rating was changed.'), 24),
  inWords('rater', 'Rated by', said('Who gave the rating.'), 20),
  inView('before', 'Before', said('The rating that was submitted.'), 9),
  inView('after', 'After', said('The rating after calibration.'), 9),
  inWords('reason', 'Reason', said('Why it was changed; blank: no reason was written.'), 50),
  inWords('by', 'Changed by', said('Who changed it, as entered.'), 20),
  inWords(
    'state',
    'State',
    said('Agreed: Ratings held it as the calibrated rating. In lines of your own: agreed, proposed or undone.'),
    10,
  ),
  foldedAway('evidence', 'Evidence', said('Where what supports the change is found.'), 24, 'text'),
  foldedAway('undoes', 'Undoes', said('What the line that this one takes back has in the column Line.'), 19, 'text'),
  foldedAway('cycle', 'Cycle', said('The review round.'), 14, 'text'),
  foldedAway('person', 'Employee ID', said('Who is meant, as the workbook says it.'), 13, 'text'),
  foldedAway('id', 'Line', said('What the line is known by.'), 22, 'text'),
  foldedAway(
    'check',
    'Check',
    said('Made of this line and the one before: it shows when a line was changed or removed.'),
    19,
    'text',
  ),
]

/** The log of what calibration changed, with the moves at its end that it does not hold yet; null: there are none at all. */
export function movesSheet(calibration: Calibration, cycle: string, snapshot: Snapshot): OutputSheet | null {
  const names = new Map(calibration.people.map(({ person, name }) => [person, name]))
  const raters = new Map(calibration.raters.map(({ rater, name }) => [rater, name]))
  const added = (calibration.moves ?? []).flatMap(({ unlogged }) => unlogged)
  if (readLog(snapshot, movesLog).lines.length === 0 && added.length === 0) return null
  return loggedSheet(movesLog, columns, added.map(lineOf), snapshot)

  function lineOf({ id, person, rater, at, before, after, reason, by }: RatingMove): ReadonlyMap<string, Cell> {
    return new Map<string, Cell>([
      ...Object.entries({ before, after, reason, by, cycle, person, id }),
      ['at', at === null ? null : dayText(at)],
      ['name', names.get(person) ?? person],
      ['rater', raters.get(rater) ?? rater],
      ['state', 'agreed'],
    ])
  }
}
