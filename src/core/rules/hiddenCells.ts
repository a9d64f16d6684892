import { noticed, rule } from './define.ts'

export default rule({
  id: 'hidden-cells',
  severity: 'info',
  effect: 'changes what is said',
  minimal: true,
  title: 'It is known what is hidden',
  why: 'Hidden and filtered rows are read like all others, so the result can hold people you do not see.',
  fix: 'Set rows.visibleOnly to yes in Settings to leave hidden rows out.',
  ask: 'Were the rows hidden to leave them out?',
  check: noticed('hidden-cells'),
})
