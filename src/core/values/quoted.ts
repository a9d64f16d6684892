import { type Cell, cellText } from '../cells/cell.ts'

const longest = 40

/** The cell as a message shows it: in quotes, in one line, cut to 40 characters. */
export function quoted(cell: Cell): string {
  const characters = Array.from(cellText(cell).replace(/\s+/g, ' '))
  return `"${characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('')}"`
}
