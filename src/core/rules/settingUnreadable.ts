import { noticed, rule } from './define.ts'

export default rule({
  id: 'setting-unreadable',
  severity: 'warning',
  effect: 'changes a score',
  minimal: true,
  title: 'Settings have values that can be read',
  why: 'A setting that cannot be read changes nothing: its default holds.',
  fix: 'Write a value that the setting takes.',
  ask: 'What was it meant to change?',
  check: noticed('setting-unreadable'),
})
