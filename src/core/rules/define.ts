import type { Calibration } from '../calibration/result/calibration.ts'
import type { Finding } from '../problems/finding.ts'
import type { Severity } from '../problems/severity.ts'
import type { Scoring } from '../scoring/scoring.ts'
import type { Settings } from '../settings/settings.ts'
import type { Tables } from '../tables/index.ts'
import type { Reading } from '../tables/reading.ts'

/** What a rule looks at: every table by name, what reading noticed, and the scores. */
export interface RuleContext extends Tables {
  readonly reading: Reading
  readonly scoring: Scoring
  /** How ratings compare; null in a run that compares none, in which rules about that are silent. */
  readonly calibration: Calibration | null
  readonly configuration: Settings
  /** The rule's own number: the Limit of the Rules table, else the rule's default. */
  readonly limit: number
}

/** What a finding touches, in the order in which problems are listed. */
export const effects = ['stops a score', 'changes a score', 'changes what is said', 'tidiness'] as const

export interface Rule {
  /** Kebab-case and public: a rename goes to the map of renamed ids. */
  readonly id: string
  readonly severity: Severity
  readonly effect: (typeof effects)[number]
  readonly about: 'cell' | 'plan' | 'person' | 'rater'
  /** Ids of requirements (S20) that it fulfils. */
  readonly requirement: readonly string[]
  readonly title: string
  readonly why: string
  readonly fix: string
  /** Situational factors to ask about before concluding. */
  readonly ask: string
  /** The rule's number with its meaning, where it has one. */
  readonly limit?: { readonly value: number; readonly help: string }
  /** Also on in the profile `minimal`, in which a workbook without plan tables starts. */
  readonly minimal: boolean
  readonly check: (context: RuleContext) => readonly Finding[]
}

export type RuleWords = Omit<Rule, 'requirement' | 'minimal' | 'about'> &
  Partial<Pick<Rule, 'requirement' | 'minimal' | 'about'>>

/** A rule: the single source of its check, its words in Problems, its docs page and its line in the Rules table. */
export function rule(words: RuleWords): Rule {
  return { requirement: [], minimal: false, about: 'cell', ...words }
}

/** The check of a rule that reports what reading or scoring already noticed under the rule's id. */
export function noticed(id: string): Rule['check'] {
  return ({ reading, scoring }) =>
    [reading.findings, scoring.findings].flatMap(findings => findings.filter(({ rule }) => rule === id))
}
