import type { Cell } from '../cells/cell.ts'
import { plainWord } from './plainWord.ts'
import { nullWords } from './words/nullWords.ts'

export type NullWord = 'missing' | 'notApplicable' | 'pending' | 'leave'

/** What a blank, a dash or a word such as N/A, TBD or LOA stands for; null: the cell holds something else. */
export function nullWord(cell: Cell): NullWord | null {
  if (cell === null) return 'missing'
  if (typeof cell !== 'string') return null
  const text = cell.trim()
  if (text.length > longest) return null
  if (/^[-\u2010-\u2015\u2212]*$/.test(text)) return 'missing'
  return meanings.get(plainWord(text).replace(/[\s/()\-_]+/g, '')) ?? null
}

/** No word of the list is longer; comments are not searched. */
const longest = 40

const meanings: ReadonlyMap<string, NullWord> = new Map([
  ...meaning('missing'),
  ...meaning('notApplicable'),
  ...meaning('pending'),
  ...meaning('leave'),
])

function meaning(word: NullWord): [string, NullWord][] {
  return nullWords[word].map(written => [written, word])
}
