import type { ColumnQuestion } from './columnQuestion.ts'
import type { ColumnText } from './columnTexts.ts'
import { addConcerned, noneConcerned } from './concerned.ts'
import { type DecimalSign, decimalEvidence } from './decimalText.ts'

/**
 * The decimal sign of a column: the answer, else what its texts agree on. A question is asked only if a text hangs on
 * it: one separator before three digits, such as 1.234, and no other text, or texts of both kinds, to tell.
 */
export function inferDecimal(
  texts: readonly ColumnText[],
  answer: 'dot' | 'comma' | undefined,
): { readonly decimal: DecimalSign; readonly question: ColumnQuestion | null } {
  if (answer !== undefined) return { decimal: answer, question: null }
  const seen = new Set<'dot' | 'comma'>()
  const open = noneConcerned()
  for (const text of texts) {
    const evidence = decimalEvidence(text.digits)
    if (evidence === 'dot' || evidence === 'comma') seen.add(evidence)
    if (evidence === 'either') addConcerned(open, text.index)
  }
  const [first] = seen
  const decimal = seen.size === 1 && first !== undefined ? first : 'ask'
  if (decimal !== 'ask' || open.count === 0) return { decimal, question: null }
  const example = texts.find(text => text.index === open.examples[0])!.digits
  const digits = example.replace(/[.,]/, '')
  const divided = `${digits.slice(0, -3)}.${digits.slice(-3)}`
  const dotted = example.includes('.')
  return {
    decimal,
    question: {
      about: 'decimal',
      message: `"${example}" can mean ${digits} or ${divided}, and no other cell of this column tells which.`,
      answers: [
        { value: 'dot', title: `The dot is the decimal sign: "${example}" is ${dotted ? divided : digits}` },
        { value: 'comma', title: `The comma is the decimal sign: "${example}" is ${dotted ? digits : divided}` },
      ],
      ...open,
    },
  }
}
