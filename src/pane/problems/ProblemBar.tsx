import { type Severity, severities } from '../../core/problems/severity.ts'
import { Chip } from '../parts/Chip.tsx'
import { SearchField } from '../parts/SearchField.tsx'
import { SeverityMark } from '../parts/SeverityMark.tsx'
import { counts } from '../session/counts.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'

/** What narrows the list: words, and a switch for each severity with the number of its open problems. */
export function ProblemBar() {
  const session = useSession()
  const { filter } = session
  const { text, severities: shown } = filter.value
  const found = counts(session)
  const toggle = (severity: Severity): void => {
    const now = severities.filter(each => shown.includes(each) !== (each === severity))
    filter.value = { text, severities: now }
  }
  return (
    <div class="tl-problem-bar">
      <SearchField
        icon="filter"
        label={strings.problems.filter}
        value={text}
        onInput={typed => {
          filter.value = { text: typed, severities: shown }
        }}
      />
      <div class="tl-problem-toggles">
        {severities.map(severity => (
          <Chip
            key={severity}
            pressed={shown.includes(severity)}
            label={strings.problems.ofSeverity[severity](found?.[severity] ?? 0)}
            onClick={() => toggle(severity)}
          >
            <SeverityMark severity={severity} silent />
            {found?.[severity] ?? 0}
          </Chip>
        ))}
      </div>
    </div>
  )
}
