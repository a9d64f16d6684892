import type { TableName } from '../tables/index.ts'

/** What a score is made of, what it is compared with, and what steers the run. */
export const scoreTables: readonly TableName[] = [
  'people',
  'roles',
  'metrics',
  'weights',
  'measurements',
  'scorecard',
  'evidence',
  'rubric',
  'assessments',
  'feedback',
  'ratings',
  'scale',
  'checkIns',
  'context',
  'overrides',
  'cycles',
  'lexicon',
  'aliases',
  'settings',
  'rules',
  'accepted',
]
