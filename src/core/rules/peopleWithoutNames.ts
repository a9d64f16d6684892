import { noticed, rule } from './define.ts'

export default rule({
  id: 'people-without-names',
  severity: 'error',
  effect: 'stops a score',
  minimal: true,
  title: 'Every sheet of people says whom its rows are about',
  why: 'Without an ID, an e-mail or a name a row belongs to nobody, so the sheet is not read.',
  fix: 'Add a column Employee ID, Email or Name.',
  ask: 'Were the names removed on purpose?',
  check: noticed('people-without-names'),
})
