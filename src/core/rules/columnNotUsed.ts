import { subCriterion } from '../tables/read/classifyColumn.ts'
import { rule } from './define.ts'

export default rule({
  id: 'column-not-used',
  severity: 'info',
  effect: 'tidiness',
  minimal: true,
  title: 'It is known which columns count for nothing',
  why: 'Whoever filled this column may expect that it counts.',
  fix: 'Nothing to do, or say in Aliases what the header means.',
  ask: 'Does the column hold something that should count?',
  check: ({ reading }) =>
    reading.leftOut
      .filter(({ kind }) => kind === 'column')
      .map(({ cell, what, reason }) => ({
        cell,
        message:
          reason === subCriterion
            ? `${what} is ${subCriterion}: it counts for no score.`
            : `${what} is not used: ${reason}.`,
      })),
})
