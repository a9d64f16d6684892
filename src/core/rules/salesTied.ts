import type { Finding } from '../problems/finding.ts'
import type { LexiconWord } from '../tables/lexicon.ts'
import type { Metric } from '../tables/metrics.ts'
import { spellingsOf } from '../tables/vocabulary/line.ts'
import { phraseOf, phrasesOf } from '../tables/vocabulary/phrases.ts'
import { quoted } from '../values/quoted.ts'
import { rule } from './define.ts'
import { firstCell } from './firstCell.ts'
import { clientOutcomeWords, salesWords } from './salesWords.ts'

export default rule({
  id: 'sales-tied',
  severity: 'warning',
  effect: 'changes a score',
  about: 'plan',
  requirement: ['S11'],
  title: 'No metric is tied to sales quotas or bookings',
  why: 'Who is paid for selling is trusted less by the customer, and sells where helping was the work.',
  fix: 'Measure the outcome for the client in its place, such as renewal, or give the metric weight 0. Words to look for can be set in the Lexicon, Kind sales.',
  ask: 'Does this number rise when the customer is helped, or when something is sold?',
  check: ({ metrics, lexicon }) => {
    const words = wordList(lexicon)
    return metrics.flatMap(metric => basisFinding(metric) ?? wordFinding(metric, words) ?? [])
  },
})

interface SalesWord {
  readonly shown: string
  readonly phrase: string
}

/** The Lexicon's words of Kind sales; without any, our own. */
function wordList(lexicon: readonly LexiconWord[]): readonly SalesWord[] {
  const own = lexicon.filter(({ kind }) => kind === 'sales').map(({ word }) => word)
  return (own.length > 0 ? own : spellingsOf(salesWords))
    .map(shown => ({ shown, phrase: phraseOf(shown) }))
    .filter(({ phrase }) => phrase.trim() !== '')
}

const clientOutcomes = phrasesOf(clientOutcomeWords)

function basisFinding({ metric, basis, at }: Metric): Finding | null {
  if (basis !== 'quota' && basis !== 'bookings') return null
  return {
    cell: firstCell(at, 'basis'),
    metric,
    message: `${metric} rests on ${basis === 'quota' ? 'a quota' : basis}`,
  }
}

/** A client outcome such as renewal, as a lagging metric, is allowed: its own name and the system it comes from say nothing. */
function wordFinding({ metric, kind, source, at }: Metric, words: readonly SalesWord[]): Finding | null {
  const name = phraseOf(metric)
  const isOutcome = kind === 'lagging' && clientOutcomes.some(phrase => name.includes(phrase))
  const counting = isOutcome ? words.filter(({ phrase }) => !clientOutcomes.includes(phrase)) : words
  const inName = counting.find(({ phrase }) => name.includes(phrase))
  if (inName !== undefined) {
    const message = `${metric} is tied to sales by its name: ${quoted(inName.shown)}`
    return { cell: firstCell(at, 'metric'), metric, message }
  }
  const from = isOutcome ? '' : phraseOf(source ?? '')
  const inSource = words.find(({ phrase }) => from.includes(phrase))
  if (inSource === undefined) return null
  const message = `${metric} is tied to sales by its source: ${quoted(inSource.shown)}`
  return { cell: firstCell(at, 'source'), metric, message }
}
