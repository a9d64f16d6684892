import { noticed, rule } from './define.ts'

export default rule({
  id: 'sheets-unclear',
  severity: 'error',
  effect: 'stops a score',
  minimal: true,
  title: 'It is clear what several sheets are to each other',
  why: 'Sheets of one role share a plan. Sheets of different roles have one each.',
  fix: 'Choose whether each sheet is a team, a manager or a role.',
  ask: 'Do the people on these sheets have the same job?',
  check: noticed('sheets-unclear'),
})
