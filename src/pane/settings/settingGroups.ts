import { settings } from '../../core/settings/index.ts'
import { strings } from '../strings.ts'

export type SettingId = keyof typeof settings
type Group = keyof typeof strings.settings.groups

/** Where each setting is shown; one that is new has to be given its place here. */
const groupOf: Readonly<Record<SettingId, Group>> = {
  cycle: 'cycle',
  asOf: 'cycle',
  fiscalYearStart: 'cycle',
  pointsTarget: 'scores',
  pointsStretch: 'scores',
  coverageScored: 'scores',
  coverageMinimum: 'scores',
  weightsRescale: 'scores',
  tenurePeriods: 'scores',
  rankWithin: 'scores',
  scoreGroups: 'scores',
  rowsVisibleOnly: 'reading',
  sheetsAre: 'reading',
  duplicates: 'reading',
  owners: 'reading',
  noExamples: 'reading',
  rulesProfile: 'checks',
  calibrateModel: 'checks',
  calibrateCrossRole: 'checks',
  calibrateCovariates: 'checks',
  severityDelta: 'checks',
  severityProbability: 'checks',
  severityFdr: 'checks',
  severityPerRater: 'checks',
  severityRaters: 'checks',
  severityRatings: 'checks',
  distributionN: 'checks',
  spreadN: 'checks',
  agreementN: 'checks',
  fairnessN: 'checks',
  fairnessFavorable: 'checks',
  fairnessGroups: 'checks',
  language: 'checks',
  seed: 'checks',
  formulasLimit: 'writing',
}

/** The groups in the order in which they are shown, with the settings in each. */
export const settingGroups: readonly { readonly title: string; readonly ids: readonly SettingId[] }[] = (
  Object.keys(strings.settings.groups) as Group[]
).map(group => ({
  title: strings.settings.groups[group],
  ids: (Object.keys(settings) as SettingId[]).filter(id => groupOf[id] === group),
}))
