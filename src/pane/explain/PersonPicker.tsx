import { useId, useRef, useState } from 'preact/hooks'
import { Icon } from '../parts/Icon.tsx'
import { strings } from '../strings.ts'
import { findPeople } from './findPeople.ts'
import type { ScoredPerson } from './scoredPeople.ts'

interface PersonPickerProps {
  readonly people: readonly ScoredPerson[]
  readonly picked: ScoredPerson
  readonly onPick: (person: string) => void
}

/** How many are listed; more letters find the others. */
const most = 50

/** A field that finds people by name, role or ID: typing or an arrow opens the list, Enter picks, Escape leaves it as it was. */
export function PersonPicker({ people, picked, onPick }: PersonPickerProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const [chosen, setChosen] = useState(0)
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const open = typed !== null
  const found = open ? findPeople(people, typed) : []
  const shown = found.slice(0, most)
  const at = Math.min(chosen, shown.length - 1)
  const optionId = (index: number): string => `${id}-${index}`
  const search = (text: string | null): void => {
    setTyped(text)
    setChosen(0)
  }
  const choose = (index: number): void => {
    setChosen(index)
    list.current?.children[index]?.scrollIntoView({ block: 'nearest' })
  }
  const pick = (person: ScoredPerson | undefined): void => {
    if (person === undefined) return
    search(null)
    onPick(person.person)
  }
  return (
    <div class="tl-picker">
      <div class="tl-search">
        <Icon name="search" />
        <input
          type="text"
          class="tl-search-input"
          role="combobox"
          aria-label={strings.explain.find}
          aria-expanded={open}
          aria-controls={`${id}-list`}
          aria-activedescendant={open && at >= 0 ? optionId(at) : undefined}
          aria-autocomplete="list"
          autocomplete="off"
          spellcheck={false}
          dir="auto"
          value={typed ?? picked.name}
          placeholder={strings.explain.find}
          onFocus={event => event.currentTarget.select()}
          onBlur={() => search(null)}
          onClick={() => {
            if (!open) search('')
          }}
          onInput={event => search(event.currentTarget.value)}
          onKeyDown={event => {
            const { key } = event
            if (key === 'Enter' && open) pick(shown[at])
            else if (key === 'Escape' && open) search(null)
            else if (key === 'ArrowDown' && !open) search('')
            else if (key === 'ArrowDown' && shown.length > 0) choose((at + 1) % shown.length)
            else if (key === 'ArrowUp' && shown.length > 0) choose((at + shown.length - 1) % shown.length)
            else return
            event.preventDefault()
            event.stopPropagation()
          }}
        />
        <Icon name="chevronDown" className="tl-picker-mark" />
      </div>
      <div class="tl-picker-pop" hidden={!open}>
        <div class="tl-picker-list" role="listbox" id={`${id}-list`} aria-label={strings.explain.people} ref={list}>
          {shown.map((person, index) => (
            <div
              key={person.person}
              id={optionId(index)}
              class="tl-picker-line"
              role="option"
              tabIndex={-1}
              aria-selected={index === at}
              // The field keeps the focus.
              onPointerDown={event => event.preventDefault()}
              onClick={() => pick(person)}
            >
              <bdi class="tl-picker-name">{person.name}</bdi>
              <bdi class="tl-picker-about">{[person.roles.join(', '), person.person].join(' · ')}</bdi>
            </div>
          ))}
        </div>
        <p class={found.length === 0 || found.length > most ? 'tl-picker-more' : 'tl-hidden'} role="status">
          {open ? strings.explain.found(found.length, most) : ''}
        </p>
      </div>
    </div>
  )
}
