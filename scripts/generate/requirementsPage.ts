import { rules } from '../../src/core/rules/index.ts'
import { markdownTable, type Page } from './page.ts'
import { type Requirement, requirements } from './requirements.ts'

export const requirementsPage: Page = {
  path: 'docs/requirements.md',
  make: () => ['# Requirements', introduction, table()].join('\n\n'),
}

const introduction = `What the product is to do, and where it does it: the [rule](rules.md), the [command](commands.md) or the
[column of a table](tables.md), and the test that holds a property of every score. What is still to come is planned.`

function table(): string {
  return markdownTable(
    ['Id', 'Capability', 'Fulfilled by'],
    requirements.map(requirement => [requirement.id, requirement.title, fulfilledBy(requirement)]),
  )
}

function fulfilledBy({ id, by }: Requirement): string {
  const rulesOfIt = rules
    .filter(rule => rule.requirement.includes(id))
    .map(rule => `rule [${rule.id}](rules.md#${rule.id})`)
  return [...rulesOfIt, ...by.map(linked)].join(', ')
}

function linked(what: string): string {
  return what.replace(/^test (.*\/)?(.+)$/, 'test [$2](../$1$2)')
}
