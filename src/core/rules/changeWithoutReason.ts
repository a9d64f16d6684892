import { rule } from './define.ts'

export default rule({
  id: 'change-without-reason',
  severity: 'warning',
  effect: 'changes what is said',
  requirement: ['S71'],
  title: 'A changed rating says why',
  why: 'Who reads the rating later, the person first, should learn why it is not what the manager gave.',
  fix: 'Write the reason into the column Reason beside the calibrated rating.',
  ask: 'Was the reason said in the meeting and not written down?',
  check: ({ calibration }) => {
    const names = new Map(calibration?.people.map(({ person, name }) => [person, name]))
    return (calibration?.moves ?? [])
      .flatMap(({ moves }) => moves)
      .filter(({ reason }) => reason === null || reason.trim() === '')
      .map(({ person, before, after, cell }) => ({
        cell,
        person,
        message: `The rating of ${names.get(person) ?? person} was changed from ${before} to ${after} without a reason.`,
      }))
  },
})
