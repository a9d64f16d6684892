/** The two files of a new rule. The drawn test fails until the check is written. */
export function ruleFiles(id: string, name: string): { code: string; test: string } {
  const code = `import { rule } from './define.ts'

export default rule({
  id: '${id}',
  severity: 'warning',
  effect: 'changes what is said',
  title: 'What should hold, in one line',
  why: 'What goes wrong where it does not hold.',
  fix: 'What to do about it.',
  ask: 'What to ask about before concluding?',
  check: () => [],
})
`
  const test = `import { test } from 'vitest'
import { checkRule } from '../../../test/drawing/checkRule.ts'
import ${name} from './${name}.ts'

test('what is reported, and where', () =>
  checkRule(
    ${name},
    \`
  Weights
  | Role    | Metric | Weight |
  | Support | CSAT   | 125    |
                       ^^^ warning: What is wrong here, in plain words
\`,
  ))
`
  return { code, test }
}
