import { noticed, rule } from './define.ts'

export default rule({
  id: 'sheet-not-recognized',
  severity: 'info',
  effect: 'changes what is said',
  minimal: true,
  title: 'It is known what was not read',
  why: 'What stands on a sheet that is not read counts for nothing.',
  fix: 'Give the sheet the title of its table, or leave it out in Aliases.',
  ask: 'Does it hold anything that should count?',
  check: noticed('sheet-not-recognized'),
})
