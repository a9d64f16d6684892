import type { ReadDirection } from '../../core/commands/readColumns.ts'
import { CellLink } from '../parts/CellLink.tsx'
import { strings } from '../strings.ts'

const words = strings.overview.recognized

interface DirectionChoiceProps {
  readonly given: ReadDirection
  readonly value: ReadDirection['value'] | null
  readonly onChoose: (value: ReadDirection['value']) => void
}

/** Which way is better; where a cell of the user's says so, that cell is the place to change it. */
export function DirectionChoice({ given, value, onChoose }: DirectionChoiceProps) {
  if (given.cell !== null) {
    return (
      <p class="tl-ask-text">
        {words.betterChoice[given.value]}: <CellLink cell={given.cell} full /> {words.says}
      </p>
    )
  }
  return (
    <fieldset class="tl-radios">
      <legend>{words.which}</legend>
      {(['higher', 'lower'] as const).map(each => (
        <label key={each} class="tl-radio">
          <input type="radio" name="direction" checked={value === each} onChange={() => onChoose(each)} />
          {words.betterChoice[each]}
        </label>
      ))}
    </fieldset>
  )
}
