import type { Translations } from './line.ts'
import { phraseOf, phrasesOf } from './phrases.ts'
import { planWordOf } from './planRows.ts'

/** What a column says of its metric: the value, its target, or how the two compare. */
export type ValuePart = 'actual' | 'target' | 'compared'

/** The part that a header names, and the metric beside it ("CSAT Target"); '' where the part stands alone. Null: none. */
export function valuePartOf(header: string): { readonly part: ValuePart; readonly metric: string } | null {
  const words = header.trim().split(/[\s:–—-]+/)
  for (let count = words.length; count > 0; count -= 1) {
    const [head, tail] = [words.slice(0, count), words.slice(words.length - count)]
    const last = partNamed(tail.join(' '))
    if (last !== null) return { part: last, metric: words.slice(0, words.length - count).join(' ') }
    const first = partNamed(head.join(' '))
    if (first !== null) return { part: first, metric: words.slice(count).join(' ') }
  }
  return null
}

function partNamed(words: string): ValuePart | null {
  const phrase = phraseOf(words.replace(/[()[\]]/g, ' '))
  if (phrase.trim() === '') return null
  if (comparedPhrases.has(phrase)) return 'compared'
  if (planWordOf(phrase) === 'target') return 'target'
  return actualPhrases.has(phrase) ? 'actual' : null
}

const actual: Translations = {
  en: 'Actual|Actuals|Achieved|Result|Act',
  de: 'Ist|Istwert|Erreicht',
  fr: 'Réalisé|Réel',
  es: 'Real|Realizado',
  pt: 'Real|Realizado',
  it: 'Effettivo|Consuntivo',
  nl: 'Werkelijk|Behaald',
}

const compared: Translations = {
  en: 'vs Target|vs Goal|vs Plan|to Target|to Goal|of Target|of Goal|Variance|Var|Variance to Target|Delta|Gap|Gap to Target|Diff|Difference|Attainment|Achievement|Target Attainment|Goal Attainment|Target Met|Goal Met|On Target',
  de: 'Abweichung|Zielerreichung|Zielabweichung|Differenz|vs Ziel',
  fr: 'Écart|Atteinte|Atteinte de l’objectif|vs Objectif',
  es: 'Desviación|Cumplimiento|Diferencia|vs Objetivo|vs Meta',
  pt: 'Desvio|Atingimento|Variação|vs Meta',
  it: 'Scostamento|Raggiungimento|vs Obiettivo',
  nl: 'Afwijking|Doelrealisatie|Verschil|vs Doel',
}

const actualPhrases: ReadonlySet<string> = new Set(phrasesOf(actual))
const comparedPhrases: ReadonlySet<string> = new Set(phrasesOf(compared))
