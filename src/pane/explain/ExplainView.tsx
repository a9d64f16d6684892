import { EmptyState } from '../parts/EmptyState.tsx'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'

/** One person's score and where it comes from. */
export function ExplainView() {
  const { run, person } = useSession()
  const scores = run.value?.result.view.scores ?? []
  const shown = scores.find(score => score.person === person.value) ?? scores[0]
  if (shown === undefined) {
    return <EmptyState icon="people" title={strings.explain.before} text={strings.explain.beforeText} />
  }
  return (
    <div class="tl-field">
      <label class="tl-field-label" for="tl-person">
        {strings.explain.person}
      </label>
      <select
        id="tl-person"
        class="tl-select"
        value={shown.person}
        onChange={event => {
          person.value = event.currentTarget.value
        }}
      >
        {scores.map(score => (
          <option key={score.person} value={score.person}>
            {score.name}
          </option>
        ))}
      </select>
      <p class="tl-big-number">{shown.score ?? strings.explain.noScore}</p>
      {shown.band === null ? null : <p class="tl-text">{shown.band}</p>}
    </div>
  )
}
