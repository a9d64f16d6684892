import { useState } from 'preact/hooks'
import type { ShownScore } from '../../core/commands/view.ts'
import { chartScale } from '../charts/chartScale.ts'
import { Button } from '../parts/Button.tsx'
import { Section } from '../parts/Section.tsx'
import { useFirst } from '../parts/useFirst.tsx'
import { strings } from '../strings.ts'
import { RoleScores } from './RoleScores.tsx'
import { rolesOf } from './rolesOf.ts'

const words = strings.overview.distribution

/** How many roles show before all of them. */
const most = 6

/** The scores of each role on one axis: scores of different roles come from different plans, and are never mixed. */
export function Distribution({ scores }: { scores: readonly ShownScore[] }) {
  const [asTable, setAsTable] = useState(false)
  const roles = rolesOf(scores)
  const [shown, more] = useFirst(roles, most, words.more)
  if (scores.length === 0) return null
  const scale = chartScale(roles.flatMap(({ points }) => points))
  return (
    <Section
      title={words.title}
      aside={
        <Button kind="subtle" onClick={() => setAsTable(!asTable)}>
          {asTable ? words.drawing : words.table}
        </Button>
      }
    >
      {shown.map(role => (
        <RoleScores key={role.role} scores={role} scale={scale} asTable={asTable} />
      ))}
      {more}
    </Section>
  )
}
