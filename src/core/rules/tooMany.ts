import { rule } from './define.ts'
import { relatedCells } from './relatedCells.ts'
import { rolePlans } from './rolePlans.ts'

export default rule({
  id: 'too-many',
  severity: 'warning',
  effect: 'changes a score',
  about: 'plan',
  requirement: ['S12'],
  title: 'A role has few enough metrics to attend to',
  why: 'Among many metrics none can be given attention, and each moves the score too little to matter.',
  fix: 'Keep the metrics that matter most, and give the others weight 0 to track them.',
  ask: 'Which of these would the team miss least?',
  limit: { value: 7, help: 'The most metrics with a weight that a role may have.' },
  check: context =>
    rolePlans(context)
      .filter(({ metrics }) => metrics.length > context.limit)
      .map(({ of, cell, metrics }) => ({
        cell,
        related: relatedCells(
          metrics.map(({ at }) => at),
          cell,
        ),
        message: `${of} has ${metrics.length} metrics with a weight, more than ${context.limit}`,
      })),
})
