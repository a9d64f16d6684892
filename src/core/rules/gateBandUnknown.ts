import { noticed, rule } from './define.ts'

export default rule({
  id: 'gate-band-unknown',
  severity: 'warning',
  effect: 'changes what is said',
  about: 'plan',
  title: 'A gate names a band of the scale',
  why: 'A gate that names no band holds nothing back, though the plan says it should.',
  fix: 'Write the label of a band in Gate Band, or leave the cell blank.',
  ask: 'Which band was meant when the plan was agreed?',
  check: noticed('gate-band-unknown'),
})
