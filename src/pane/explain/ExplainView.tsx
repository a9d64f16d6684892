import { EmptyState } from '../parts/EmptyState.tsx'
import { StaleBar } from '../parts/StaleBar.tsx'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'
import { ExplainedPerson } from './ExplainedPerson.tsx'
import { PersonPicker } from './PersonPicker.tsx'
import { type ScoredPerson, scoredPeople } from './scoredPeople.ts'

/** One person's score and where it comes from. */
export function ExplainView() {
  const { run, person } = useSession()
  const people = run.value === null ? [] : scoredPeople(run.value.result)
  const scored = run.value?.result.view.scores.find(({ score }) => score !== null)
  const byId = (id: string | null | undefined): ScoredPerson | undefined => people.find(each => each.person === id)
  const picked = byId(person.value) ?? byId(scored?.person) ?? people[0]
  if (run.value === null || picked === undefined) {
    return <EmptyState icon="people" title={strings.explain.before} text={strings.explain.beforeText} />
  }
  return (
    <>
      <StaleBar />
      <PersonPicker
        people={people}
        picked={picked}
        onPick={id => {
          person.value = id
        }}
      />
      <ExplainedPerson key={picked.person} run={run.value} person={picked} />
    </>
  )
}
