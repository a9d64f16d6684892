import type { ReadColumn } from '../../core/commands/readColumns.ts'
import { strings } from '../strings.ts'
import { chosen } from './columnChoices.ts'

/** What a column was taken for, in words, and whether the user should look: it is a guess, or not known. */
export function columnText(column: ReadColumn): { readonly text: string; readonly open: boolean } {
  const words = strings.overview.recognized
  const { meaning } = column
  switch (meaning.is) {
    case 'metric': {
      const { direction, metric } = meaning
      const named = metric === column.written ? words.isMetric : words.isMetricNamed(metric)
      const text = direction === null ? named : `${named}, ${words.better[direction.value]}`
      return { text, open: direction?.guessed ?? false }
    }
    case 'target':
      return { text: words.targetOf(meaning.metric), open: false }
    case 'self':
      return { text: words.self, open: false }
    case 'leftOut':
      return { text: words.leftOut.toLowerCase(), open: false }
    case 'column':
      return { text: chosen(column) ?? words.unknown, open: meaning.guessed }
    case 'unknown':
      return { text: words.unknown, open: true }
  }
}
