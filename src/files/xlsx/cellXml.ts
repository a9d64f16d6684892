import type { Cell } from '../../core/cells/cell.ts'
import { encodeText } from './encodeText.ts'

/** Most characters that a cell can hold. */
export const longestText = 32_767

/**
 * The `c` element of a cell; `attributes` are its address and style, `prefix` the namespace prefix of the part with its
 * colon. A formula is English A1 without the equals sign; the value is then its result.
 */
export function cellXml(value: Cell, attributes: string, prefix = '', formula?: string): string {
  const tag = (name: string, content: string, more = ''): string =>
    `<${prefix}${name}${more}>${content}</${prefix}${name}>`
  const cell = (type: string, content: string): string => tag('c', content, ` ${attributes}${type}`)
  const calculated = formula === undefined ? '' : tag('f', encodeText(formula))
  if (value === null && formula === undefined) return `<${prefix}c ${attributes}/>`
  switch (typeof value) {
    case 'number':
      if (!Number.isFinite(value)) throw new Error(`A cell cannot hold ${value}`)
      return cell('', calculated + tag('v', String(value)))
    case 'boolean':
      return cell(' t="b"', calculated + tag('v', value ? '1' : '0'))
    case 'string':
      if (value.length > longestText) throw new Error(`A cell cannot hold ${value.length} characters`)
      return formula === undefined
        ? cell(' t="inlineStr"', tag('is', tag('t', encodeText(value), ' xml:space="preserve"')))
        : cell(' t="str"', calculated + tag('v', encodeText(value)))
    default:
      // A formula without a result is one with an empty text, so that no reader takes it for not yet calculated.
      return value === null
        ? cell(' t="str"', `${calculated}<${prefix}v></${prefix}v>`)
        : cell(' t="e"', calculated + tag('v', value.error))
  }
}
