import { useState } from 'preact/hooks'
import { Chip } from '../parts/Chip.tsx'
import type { Run } from '../session/session.ts'
import { strings } from '../strings.ts'
import { Changes } from './Changes.tsx'
import { explainedRow } from './explainedRow.ts'
import { Missing } from './Missing.tsx'
import { Notes } from './Notes.tsx'
import { PersonProblems } from './PersonProblems.tsx'
import { PointsList } from './PointsList.tsx'
import { ScoreHead } from './ScoreHead.tsx'
import type { ScoredPerson } from './scoredPeople.ts'

/** The score of a person in the role held last, or in another that is chosen, with all that it was made of. */
export function ExplainedPerson({ run, person }: { run: Run; person: ScoredPerson }) {
  const [chosen, setChosen] = useState(person.rows.length - 1)
  const row = explainedRow(run.result, person.rows[Math.min(chosen, person.rows.length - 1)]!)
  if (row === null) return null
  return (
    <>
      {person.rows.length < 2 ? null : (
        <fieldset class="tl-roles" aria-label={strings.explain.roles}>
          {person.rows.map((at, index) => (
            <Chip key={at} pressed={index === chosen} onClick={() => setChosen(index)}>
              <bdi>{run.result.sheets.scores?.[at]?.role}</bdi>
            </Chip>
          ))}
        </fieldset>
      )}
      <ScoreHead row={row} run={run} />
      <PointsList row={row} />
      <Changes row={row} />
      <Missing row={row} />
      <Notes run={run} person={person.person} />
      <PersonProblems run={run} person={person.person} />
    </>
  )
}
