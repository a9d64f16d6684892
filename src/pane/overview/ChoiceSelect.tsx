import { useId } from 'preact/hooks'
import { strings } from '../strings.ts'
import type { ChoiceGroup } from './columnChoices.ts'

interface ChoiceSelectProps {
  readonly label: string
  /** Empty: nothing is chosen. */
  readonly value: string
  readonly groups: readonly ChoiceGroup[]
  readonly onChoose: (value: string) => void
}

/** One choice among groups of them. */
export function ChoiceSelect({ label, value, groups, onChoose }: ChoiceSelectProps) {
  const id = useId()
  return (
    <div>
      <label class="tl-field-label" for={id}>
        {label}
      </label>
      <select id={id} class="tl-select" value={value} onChange={event => onChoose(event.currentTarget.value)}>
        {value === '' ? <option value="">{strings.overview.recognized.choose}</option> : null}
        {groups.map(({ title, choices }) => {
          const options = choices.map(choice => (
            <option key={choice.means} value={choice.means}>
              {choice.title}
            </option>
          ))
          return title === null ? (
            options
          ) : (
            <optgroup key={title} label={title}>
              {options}
            </optgroup>
          )
        })}
      </select>
    </div>
  )
}
