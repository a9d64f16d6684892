import type { Range } from '../core/cells/cellRef.ts'
import { rangeIn } from './bookSheets.ts'

/** Into how many pieces a range is cut of which some rows are hidden and others not. */
const pieces = 16

/** Most ranges that are asked in one request. */
const mostAsked = 3000

/** What Excel says of a range: all is hidden, nothing is, or with null some of it. */
export type Hidden = boolean | null

export interface HiddenRange {
  readonly sheet: string
  readonly range: Range
  readonly of: 'rowHidden' | 'columnHidden'
  /** As it was told with the range. */
  readonly hidden: Hidden
}

/** The rows or columns of each range that are hidden, found by asking ever smaller pieces; none is asked one by one. */
export async function hiddenPositions(
  context: Excel.RequestContext,
  ranges: readonly HiddenRange[],
): Promise<readonly (readonly number[])[]> {
  const found: number[][] = ranges.map(() => [])
  let open = ranges.map((range, owner) => ({ ...range, owner }))
  while (open.length > 0) {
    const mixed = open.filter(({ hidden, range, of, owner }) => {
      if (hidden) addPositions(found[owner]!, range, of)
      return hidden === null
    })
    const asked = mixed.flatMap(each => cut(each.range, each.of).map(range => ({ ...each, range })))
    const answers: Hidden[] = []
    for (let first = 0; first < asked.length; first += mostAsked) {
      const proxies = asked.slice(first, first + mostAsked).map(({ sheet, range, of }) => {
        const proxy = rangeIn(context.workbook.worksheets.getItem(sheet), range).untrack().load(of)
        return { of, proxy }
      })
      await context.sync()
      answers.push(...proxies.map(({ of, proxy }) => proxy[of] as Hidden))
    }
    open = asked.map((each, index) => ({ ...each, hidden: answers[index]! }))
  }
  return found.map(each => each.sort((a, b) => a - b))
}

/** One by one: hundreds of thousands of rows that are hidden together are more than a call takes. */
function addPositions(found: number[], { top, left, bottom, right }: Range, of: HiddenRange['of']): void {
  const [first, last] = of === 'rowHidden' ? [top, bottom] : [left, right]
  for (let position = first; position <= last; position++) found.push(position)
}

function cut(range: Range, of: HiddenRange['of']): Range[] {
  const [first, last] = of === 'rowHidden' ? [range.top, range.bottom] : [range.left, range.right]
  const size = Math.ceil((last - first + 1) / pieces)
  const cuts: Range[] = []
  for (let start = first; start <= last; start += size) {
    const end = Math.min(last, start + size - 1)
    cuts.push(of === 'rowHidden' ? { ...range, top: start, bottom: end } : { ...range, left: start, right: end })
  }
  return cuts
}
