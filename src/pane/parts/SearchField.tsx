import type { IconName } from '../icons.ts'
import { Icon } from './Icon.tsx'

interface SearchFieldProps {
  readonly value: string
  readonly onInput: (value: string) => void
  readonly label: string
  readonly icon?: IconName
}

/** A field that narrows what stands below it. Escape empties it. */
export function SearchField({ value, onInput, label, icon = 'search' }: SearchFieldProps) {
  return (
    <div class="tl-search">
      <Icon name={icon} />
      <input
        type="text"
        class="tl-search-input"
        value={value}
        placeholder={label}
        aria-label={label}
        autocomplete="off"
        spellcheck={false}
        onInput={event => onInput(event.currentTarget.value)}
        onKeyDown={event => {
          if (event.key !== 'Escape' || value === '') return
          event.stopPropagation()
          onInput('')
        }}
      />
    </div>
  )
}
