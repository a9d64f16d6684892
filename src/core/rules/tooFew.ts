import { rule } from './define.ts'
import { relatedCells } from './relatedCells.ts'
import { rolePlans } from './rolePlans.ts'

export default rule({
  id: 'too-few',
  severity: 'warning',
  effect: 'changes a score',
  about: 'plan',
  requirement: ['S12'],
  title: 'A role has enough metrics to show its work',
  why: 'One or two numbers leave out most of the work, and chance moves them easily.',
  fix: 'Add metrics for the parts of the work that are not measured, or a judged criterion with a rubric.',
  ask: 'Which part of the work does no metric show?',
  limit: { value: 3, help: 'The fewest metrics with a weight that a role should have.' },
  check: context =>
    rolePlans(context)
      .filter(({ metrics }) => metrics.length > 0 && metrics.length < context.limit)
      .map(({ of, cell, metrics }) => ({
        cell,
        related: relatedCells(
          metrics.map(({ at }) => at),
          cell,
        ),
        message: `${of} has ${metrics.length === 1 ? 'one metric' : `${metrics.length} metrics`} with a weight, fewer than ${context.limit}`,
      })),
})
