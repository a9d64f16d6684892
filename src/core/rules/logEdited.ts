import { noticed, rule } from './define.ts'

export default rule({
  id: 'log-edited',
  severity: 'error',
  effect: 'changes what is said',
  minimal: true,
  title: 'Logs stand as they were written',
  why: 'The Run Log says how scores came about, and Moves what calibration changed. They are worth nothing where lines can be changed without anybody seeing it.',
  fix: 'Take the log back from an earlier copy of the workbook, or say in writing why it was changed.',
  ask: 'Was it sorted, filtered or cleaned up by hand?',
  check: noticed('log-edited'),
})
