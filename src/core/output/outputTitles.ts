import type { OutputKey } from './sheet.ts'

/** What our sheets are called where no sheet of the user's has the title. */
export const outputTitles: Readonly<Record<OutputKey, string>> = {
  SCORES: 'Scores',
  DETAIL: 'Score Detail',
  DISTRIBUTION: 'Distribution',
  GRID: 'Calibration Grid',
  MOVES: 'Moves',
  RATERS: 'Raters',
  AGREEMENT: 'Agreement',
  AGENDA: 'Agenda',
  FAIRNESS: 'Fairness',
  PROBLEMS: 'Problems',
  LOG: 'Run Log',
}

/** Which sheet of ours has the title, also with something in brackets behind it: "Scores (2)"; null: none. */
export function keyOfTitle(title: string): OutputKey | null {
  const plain = title.replace(/ \([^()]*\)$/, '').toLowerCase()
  const keys = Object.keys(outputTitles) as OutputKey[]
  return keys.find(key => outputTitles[key].toLowerCase() === plain) ?? null
}
