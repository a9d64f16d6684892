import type { Calibration } from '../../calibration/result/calibration.ts'
import type { Cell } from '../../cells/cell.ts'
import { foldedAway, inView, inWords } from '../outputColumn.ts'
import type { OutputContext } from '../outputContext.ts'
import type { OutputColumn, OutputSheet } from '../sheet.ts'
import { documented } from './documented.ts'
import { inOneText } from './inOneText.ts'
import { plainSheet } from './plainSheet.ts'

const said = (text: string) => documented(text, 'agenda')

const columns: readonly OutputColumn[] = [
  inView(
    'order',
    'Order',
    said('The first is the first to talk about. It is an order of questions, not of people.'),
    7,
    'integer',
  ),
  inWords('name', 'Name', said('Whom to talk about.'), 24),
  inWords('rater', 'Rated by', said('Whose rating it is, and who is asked.'), 20),
  inWords('rating', 'Rating', said('The final rating.'), 16),
  inWords('evidenceBand', 'Evidence band', said('The band that the score lies in.'), 16),
  inView('gap', 'Gap', said('Rating less evidence band, in steps of the scale; + is rated higher.'), 7, 'general'),
  inWords('why', 'Why', said('What makes this worth a talk.'), 54),
  inWords(
    'question',
    'Question',
    said('What to ask. An answer that points to something seen settles it either way.'),
    40,
  ),
  foldedAway(
    'words',
    'In words',
    said('What was seen, how sure that is, what else looks like this, and what to do next.'),
    60,
    'text',
  ),
  foldedAway('person', 'Employee ID', said('Who is meant, as the workbook says it.'), 13, 'text'),
]

/** Whom to talk about in the meeting, and with what question. */
export function agendaSheet(calibration: Calibration, context: OutputContext): OutputSheet {
  const { agenda } = calibration
  return plainSheet(
    {
      key: 'AGENDA',
      what: `${countText(agenda.length)} to talk about in the meeting`,
      columns,
      always: ['order', 'name', 'rater', 'rating', 'evidenceBand', 'gap', 'why', 'question'],
      rows: agenda.map(
        ({ wording, ...item }) => new Map<string, Cell>([...Object.entries(item), ['words', inOneText(wording)]]),
      ),
      closing: [],
    },
    calibration,
    context,
  )
}

function countText(people: number): string {
  if (people === 0) return 'nobody'
  return people === 1 ? '1 person' : `${people} people`
}
