import type { CommandResult } from '../../core/commands/result.ts'
import { countProblems } from '../../core/problems/countProblems.ts'
import { countText } from './countText.ts'

/** "12 people, 10 scores; 2 errors, 4 warnings, 7 info, 1 accepted with a reason". */
export function summaryLine({ sheets, problems, calibration }: CommandResult): string {
  const { error, warning, info, accepted } = countProblems(problems)
  const found = [
    countText(error, 'error'),
    countText(warning, 'warning'),
    countText(info, 'info', 'info'),
    ...(accepted === 0 ? [] : [`${countText(accepted, 'accepted', 'accepted')} with a reason`]),
  ].join(', ')
  if (calibration !== undefined) {
    const rated = calibration.people.filter(({ rating }) => rating !== null).length
    const raters = calibration.raters.length
    // Who rated is left out where an organization has turned that off.
    const by = raters === 0 ? '' : `, by ${countText(raters, 'rater')}`
    return `${countText(rated, 'rating')} used${by}; ${found}`
  }
  const { scores } = sheets
  if (scores === undefined) return found
  const people = new Set(scores.map(row => row.person)).size
  const scored = scores.filter(row => row.score !== null).length
  return `${countText(people, 'person', 'people')}, ${countText(scored, 'score')}; ${found}`
}
