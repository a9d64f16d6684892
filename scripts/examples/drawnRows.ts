import type { Cell } from '../../src/core/cells/cell.ts'

/** The rows of a table drawn as lines of fields between "|": a blank field is an empty cell, a number is one. */
export function drawnRows(text: string): Cell[][] {
  return text
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => line.split('|').map(field => cellOf(field.trim())))
}

function cellOf(text: string): Cell {
  if (text === '') return null
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text
}
