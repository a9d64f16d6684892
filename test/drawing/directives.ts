import { address, columnName } from '../../src/core/cells/address.ts'
import type { Range } from '../../src/core/cells/cellRef.ts'
import type { FormatClass } from '../../src/core/cells/formatClass.ts'

/** What the title line of a drawn sheet says besides the title; all positions are zero-based sheet positions. */
export interface Directives {
  readonly title: string
  readonly top: number
  readonly left: number
  /** By sheet column; `general` where there is none. */
  readonly formats: ReadonlyMap<number, FormatClass>
  readonly merges: readonly Range[]
  readonly hiddenRows: readonly number[]
  readonly hiddenColumns: readonly number[]
  readonly ours: string | null
  readonly named: readonly { readonly name: string; readonly range: Range }[]
}

/**
 * Reads a title line such as `Scorecard {at C4, B: percent, merge A1:C1, hidden 3, hidden D, ours SCORES, table KPI A1:C4}`;
 * several pairs of braces are as good as one.
 */
export function parseDirectives(line: string): Directives {
  const groups = /^(.*?)((?:\s*\{[^{}]*\})*)$/.exec(line)!
  const formats = new Map<number, FormatClass>()
  const merges: Range[] = []
  const hiddenRows: number[] = []
  const hiddenColumns: number[] = []
  const named: { name: string; range: Range }[] = []
  let [top, left, ours]: [number, number, string | null] = [0, 0, null]
  for (const directive of groups[2]!.split(/[{},]/)) {
    const [word = '', first = '', second = ''] = directive.trim().split(/\s+/)
    if (word === '') continue
    if (/^[A-Z]+:$/.test(word)) formats.set(columnAt(word.slice(0, -1)), formatOf(first))
    else if (word === 'at') ({ top, left } = rangeOf(first))
    else if (word === 'merge') merges.push(rangeOf(first))
    else if (word === 'hidden' && /^\d+$/.test(first)) hiddenRows.push(Number(first) - 1)
    else if (word === 'hidden') hiddenColumns.push(columnAt(first))
    else if (word === 'ours') ours = first
    else if (word === 'table') named.push({ name: first, range: rangeOf(second) })
    else throw new Error(`A sheet title knows nothing of {${directive.trim()}}`)
  }
  return { title: groups[1]!.trim(), top, left, formats, merges, hiddenRows, hiddenColumns, ours, named }
}

/** The title line that these directives are read from. */
export function drawDirectives(directives: Directives): string {
  const { title, top, left, formats, merges, hiddenRows, hiddenColumns, ours, named } = directives
  const words = [
    ...(top === 0 && left === 0 ? [] : [`at ${address({ row: top, column: left })}`]),
    ...[...formats].filter(([, format]) => format !== 'general').map(([at, format]) => `${columnName(at)}: ${format}`),
    ...merges.map(range => `merge ${rangeAddress(range)}`),
    ...hiddenRows.map(row => `hidden ${row + 1}`),
    ...hiddenColumns.map(column => `hidden ${columnName(column)}`),
    ...(ours === null ? [] : [`ours ${ours}`]),
    ...named.map(({ name, range }) => `table ${name} ${rangeAddress(range)}`),
  ]
  return words.length === 0 ? title : `${title} {${words.join(', ')}}`
}

const formatClasses: readonly FormatClass[] = ['general', 'percent', 'date', 'duration', 'text']

function formatOf(word: string): FormatClass {
  const format = formatClasses.find(candidate => candidate === word)
  if (format === undefined) throw new Error(`A column is ${formatClasses.join(', ')}; not "${word}"`)
  return format
}

function rangeAddress({ top, left, bottom, right }: Range): string {
  return `${address({ row: top, column: left })}:${address({ row: bottom, column: right })}`
}

function rangeOf(text: string): Range {
  const match = /^([A-Z]+)([1-9]\d*)(?::([A-Z]+)([1-9]\d*))?$/.exec(text)
  if (!match) throw new Error(`An address reads C4, a range A1:C1; not "${text}"`)
  const [top, left] = [Number(match[2]) - 1, columnAt(match[1]!)]
  return {
    top,
    left,
    bottom: match[4] === undefined ? top : Number(match[4]) - 1,
    right: match[3] === undefined ? left : columnAt(match[3]),
  }
}

function columnAt(letters: string): number {
  if (!/^[A-Z]+$/.test(letters)) throw new Error(`A column is letters; not "${letters}"`)
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
}
