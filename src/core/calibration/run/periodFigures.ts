import { factState } from '../../tables/facts.ts'
import { compareKeys } from '../../values/compareKeys.ts'
import { periodReliability, rankableReliability } from '../agreement/periodReliability.ts'
import type { AgreementFigure } from '../result/agreementResult.ts'
import { belowHalf } from '../words/agreementWords.ts'
import type { CalibrationInput } from './calibrationInput.ts'

/** How well each metric tells the people of a role apart from one period of the cycle to the next. */
export function periodFigures({ evaluation, subjects }: CalibrationInput, least: number): readonly AgreementFigure[] {
  const { facts } = evaluation.reading
  const { from, to } = evaluation.scoring.cycle
  const roleOf = new Map(subjects.map(({ subject }) => [subject.person, subject.role]))
  const roles = facts.persons.map(person => roleOf.get(person) ?? null)
  const sets = new Map<string, Map<number, number[]>>()
  for (let i = 0; i < facts.length; i++) {
    const [person, period] = [facts.person[i]!, facts.periods[facts.period[i]!]]
    const role = person < 0 ? null : roles[person]
    if (role === null || role === undefined || period === undefined || factState(facts, i) !== 'value') continue
    if ((from !== null && period.from < from) || (to !== null && period.to > to)) continue
    const key = `${role} · ${facts.metrics[facts.metric[i]!]}`
    const people = sets.get(key) ?? new Map<number, number[]>()
    sets.set(key, people)
    const values = people.get(person)
    if (values === undefined) people.set(person, [facts.value[i]!])
    else values.push(facts.value[i]!)
  }
  return [...sets]
    .sort(([one], [other]) => compareKeys(one, other))
    .flatMap(([set, people]) => {
      const lists = [...people].sort(([one], [other]) => one - other).map(([, values]) => values)
      const found = lists.length < least ? null : periodReliability(lists)
      if (found === null) return []
      const { ofMean, standardError } = found
      const note = `${ofMean < rankableReliability ? `${belowHalf} ` : ''}A person’s mean lies within about ${Number((2 * standardError).toPrecision(2))} of the one it stands for.`
      return [
        {
          set,
          subjects: found.people,
          raters: 0,
          statistic: 'Reliability over periods',
          form: 'ICC(1,n)',
          value: ofMean,
          se: standardError,
          low: null,
          high: null,
          note,
        },
      ]
    })
}
