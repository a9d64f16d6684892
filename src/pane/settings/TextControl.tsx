import { useState } from 'preact/hooks'
import { settingError } from '../../core/settings/resolveSettings.ts'
import { Button } from '../parts/Button.tsx'
import { strings } from '../strings.ts'

interface TextControlProps {
  readonly settingKey: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly id: string
  readonly describedBy: string
}

/** A field for a number or for words: what was typed is set by Enter or the button, once it can be read. */
export function TextControl({ settingKey, value, onChange, id, describedBy }: TextControlProps) {
  const [typed, setTyped] = useState<string | null>(null)
  const draft = typed ?? value
  const wrong = typed === null ? null : settingError(settingKey, draft)
  const canSet = draft.trim() !== value && draft.trim() !== '' && wrong === null
  const wrongId = `${describedBy}-wrong`
  const set = (): void => {
    if (!canSet) return
    onChange(draft.trim())
    setTyped(null)
  }
  return (
    <>
      <div class="tl-setting-field">
        <input
          type="text"
          id={id}
          class="tl-input"
          value={draft}
          placeholder={strings.settings.notSet}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={wrong === null ? describedBy : `${wrongId} ${describedBy}`}
          aria-invalid={wrong !== null}
          onInput={event => setTyped(event.currentTarget.value)}
          onKeyDown={event => {
            if (event.key === 'Enter') set()
            if (event.key === 'Escape') setTyped(null)
          }}
        />
        {canSet ? <Button onClick={set}>{strings.settings.set}</Button> : null}
      </div>
      <p class="tl-setting-wrong" id={wrongId} role="status">
        {wrong}
      </p>
    </>
  )
}
