import { noticed, rule } from './define.ts'

export default rule({
  id: 'ambiguous-decimal',
  severity: 'error',
  effect: 'stops a score',
  minimal: true,
  title: 'Decimal signs are clear',
  why: '1.234 is a thousand in one country and little more than one in another. A guess can change a value a thousandfold.',
  fix: 'Choose how this column writes its numbers. The answer is kept in Settings.',
  ask: 'Which country’s settings did the export use?',
  check: noticed('ambiguous-decimal'),
})
