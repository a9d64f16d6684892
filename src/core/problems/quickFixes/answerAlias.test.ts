import { expect, test } from 'vitest'
import { ruleContext } from '../../../../test/fakes/ruleContext.ts'
import { answerAlias } from './answerAlias.ts'

test('an alias says what a word means, and text from a cell stays the text it was', () => {
  const { reading } = ruleContext({})
  const fix = answerAlias(reading, { kind: 'metric', written: '=C-SAT', means: '-' }, 'Leave it out')
  expect(fix.edits).toMatchObject([
    { sheet: 'Aliases', headers: ['Kind', 'Written', 'Means'], rows: [['metric', '=C-SAT', '-']] },
  ])
})
