/** A text in quotes, the name of a sheet, a number, or any other sign. */
const token = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+\.\d+|[{},.]|[^"'\d{},.]+|\d+/g

/**
 * A formula of ours, which is written as in English, as a spreadsheet reads it whose decimals have a comma: semicolons
 * between arguments, backslashes between the columns of an array.
 */
export function formulaHere(formula: string, decimalComma: boolean): string {
  if (!decimalComma) return formula
  let depth = 0
  return formula.replace(token, part => {
    if (part === '{') depth++
    if (part === '}') depth--
    if (part === ',') return depth > 0 ? '\\' : ';'
    return /^\d/.test(part) ? part.replace('.', ',') : part
  })
}
