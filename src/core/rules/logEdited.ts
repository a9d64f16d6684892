import { noticed, rule } from './define.ts'

export default rule({
  id: 'log-edited',
  severity: 'error',
  effect: 'changes what is said',
  minimal: true,
  title: 'The Run Log stands as it was written',
  why: 'The log says how scores came about. It is worth nothing where lines can be changed without anybody seeing it.',
  fix: 'Take the log back from an earlier copy of the workbook, or say in writing why it was changed.',
  ask: 'Was it sorted, filtered or cleaned up by hand?',
  check: noticed('log-edited'),
})
