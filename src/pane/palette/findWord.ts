/** Where a word stands in a text, and how badly it fits: 0 at the start of a word, 1 within one, 2 with a wrong letter. */
export interface FoundWord {
  readonly from: number
  /** One past its last character. */
  readonly to: number
  readonly cost: 0 | 1 | 2
}

/** Below this a wrong letter would make anything fit. */
const leastForgiven = 4

/**
 * The best place of a word in a text, both in lower case; null: nowhere. One letter may be wrong, missing, doubled or
 * swapped with its neighbor, where the word then begins a word of the text.
 */
export function findWord(text: string, word: string): FoundWord | null {
  const starts = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ index }) => index)
  const start = starts.find(from => text.startsWith(word, from)) ?? text.indexOf(word)
  if (start >= 0) return { from: start, to: start + word.length, cost: starts.includes(start) ? 0 : 1 }
  if (word.length < leastForgiven) return null
  for (const length of [word.length, word.length + 1, word.length - 1]) {
    const from = starts.find(each => isOneApart(text.slice(each, each + length), word))
    if (from !== undefined) return { from, to: Math.min(from + length, text.length), cost: 2 }
  }
  return null
}

/** Whether one text becomes the other by one letter that is replaced, added or dropped, or by two that are swapped. */
function isOneApart(one: string, other: string): boolean {
  const most = Math.min(one.length, other.length)
  let start = 0
  while (start < most && one[start] === other[start]) start += 1
  let end = 0
  while (end < most - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1
  const left = one.slice(start, one.length - end)
  const right = other.slice(start, other.length - end)
  if (left.length < 2 && right.length < 2) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}
