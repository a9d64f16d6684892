import type { CellRef } from '../../cells/cellRef.ts'
import { answerSetting } from '../../problems/quickFixes/answerSetting.ts'
import { answerOf } from '../../settings/answerOf.ts'
import type { ColumnQuestion } from '../../values/columnQuestion.ts'
import type { ColumnAnswers } from './columnSchema.ts'
import type { ReadContext } from './readContext.ts'

/** Which rule reports each kind of question. */
const ruleOf: Readonly<Record<ColumnQuestion['about'], string>> = {
  percent: 'ambiguous-percent',
  decimal: 'ambiguous-decimal',
  unit: 'ambiguous-unit',
  dates: 'ambiguous-date',
  mixedDates: 'mixed-date-cells',
}

/** Whether a question about the whole column already speaks of the cells that wait for its answer. */
export function isAsked(rule: string, questions: readonly ColumnQuestion[]): boolean {
  return questions.some(({ about }) => ruleOf[about] === rule)
}

/** The Settings key of a question about one column. */
function columnKey(sheet: string, header: string, about: string): string {
  return `read.${sheet}.${header}.${about}`
}

/** What the user has answered for one column. */
export function columnAnswers(
  sheet: string,
  header: string,
  context: ReadContext,
): ColumnAnswers & { readonly unit?: string } {
  const given = (about: string) => answerOf(context.settings, columnKey(sheet, header, about))
  const oneOf = <Option extends string>(about: string, options: readonly Option[]) => {
    const answer = options.find(option => option === given(about)?.toLowerCase())
    return answer === undefined ? {} : { [about]: answer }
  }
  const unit = given('unit')
  return {
    ...oneOf('percent', ['fraction', 'points']),
    ...oneOf('decimal', ['dot', 'comma']),
    ...oneOf('dates', ['dmy', 'mdy']),
    ...(unit === undefined ? {} : { unit }),
  }
}

/** Asks: one finding per question, at the first cell concerned, with one quick fix per answer. */
export function columnQuestions(
  questions: readonly ColumnQuestion[],
  sheet: string,
  header: string,
  at: (index: number) => CellRef,
  context: ReadContext,
): void {
  for (const question of questions) {
    const [first, ...others] = question.examples.map(at)
    const more =
      question.count > 1 && question.answers.length > 0 ? ` ${question.count} cells wait for the answer.` : ''
    context.findings.push({
      rule: ruleOf[question.about],
      cell: first ?? null,
      message: question.message + more,
      related: others,
      quickFixes: question.answers.map(answer =>
        answerSetting(context, columnKey(sheet, header, question.about), answer.value, answer.title),
      ),
    })
  }
}
