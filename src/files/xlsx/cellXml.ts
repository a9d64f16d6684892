import type { Cell } from '../../core/cells/cell.ts'
import { encodeText } from './encodeText.ts'

/** Most characters that a cell can hold. */
export const longestText = 32_767

/**
 * The `c` element of a cell; `attributes` are its address and style, `prefix` the namespace prefix of the part with its
 * colon. `formula` is the `f` element; the value is then its result.
 */
export function cellXml(value: Cell, attributes: string, prefix = '', formula = ''): string {
  let xml = `<${prefix}c ${attributes}`
  writeContent(value, prefix, formula, text => {
    xml += text
  })
  return xml
}

/** What follows the attributes of a cell, up to its end, piece by piece. */
export function writeContent(value: Cell, prefix: string, formula: string, write: (text: string) => void): void {
  if (typeof value === 'string' && formula === '') writeText(value, prefix, write)
  else if (value === null && formula === '') write('/>')
  else {
    const [type, result] = typed(value)
    write(type)
    write(formula)
    write(`<${prefix}v>`)
    write(result)
    write(`</${prefix}v></${prefix}c>`)
  }
}

function writeText(text: string, prefix: string, write: (text: string) => void): void {
  assertFits(text)
  write(` t="inlineStr"><${prefix}is><${prefix}t${spaced.test(text) ? ' xml:space="preserve">' : '>'}`)
  write(encodeText(text))
  write(`</${prefix}t></${prefix}is></${prefix}c>`)
}

/** The type of a cell with the end of its tag, and what stands in its `v` element. */
function typed(value: Cell): readonly [type: string, result: string] {
  switch (typeof value) {
    case 'number':
      if (!Number.isFinite(value)) throw new Error(`A cell cannot hold ${value}`)
      return ['>', String(value)]
    case 'boolean':
      return [' t="b">', value ? '1' : '0']
    case 'string':
      assertFits(value)
      return [' t="str">', encodeText(value)]
    default:
      // A formula without a result is one with an empty text, so that no reader takes it for not yet calculated.
      return value === null ? [' t="str">', ''] : [' t="e">', value.error]
  }
}

function assertFits(text: string): void {
  if (text.length > longestText) throw new Error(`A cell cannot hold ${text.length} characters`)
}

/** Spaces that a reader would drop unless told to keep them. */
const spaced = /^\s|\s$|[\t\n\r]|\s\s/
