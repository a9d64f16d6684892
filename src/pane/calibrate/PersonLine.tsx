import type { ComponentChildren } from 'preact'
import type { RatedPerson } from '../../core/calibration/result/ratedPerson.ts'
import { CellLink } from '../parts/CellLink.tsx'
import { showPerson } from '../session/showPerson.ts'
import { useSession } from '../session/useSession.ts'

interface PersonLineProps {
  readonly person: RatedPerson
  readonly children: ComponentChildren
}

/** A person by name, which leads to where the score comes from, with what is said of them and the cell of the rating. */
export function PersonLine({ person: { person, name, cell }, children }: PersonLineProps) {
  const session = useSession()
  return (
    <li class="tl-person">
      <p class="tl-person-head">
        <button type="button" class="tl-link" onClick={() => showPerson(session, person)}>
          <bdi>{name}</bdi>
        </button>
        {cell === null ? null : <CellLink cell={cell} />}
      </p>
      {children}
    </li>
  )
}
