import type { Desk } from './desk.ts'
import { words } from './words.ts'

/** What the bar over the sheets does; each says by itself what went wrong. */
export interface Actions {
  open(): void
  save(): void
  saveCopy(): void
}

/** The name of the file and what can be done with it. */
export function Toolbar({ desk, actions }: { readonly desk: Desk; readonly actions: Actions }) {
  const name = desk.name.value
  return (
    <header class="wb-toolbar">
      <h1 class="wb-name">{name ?? words.noFile}</h1>
      {name !== null && <span class="wb-quiet">{words.sheets(desk.sheets.value)}</span>}
      <span class="wb-quiet" role="status">
        {desk.unsaved.value && <span class="wb-unsaved">{words.unsaved}</span>}
      </span>
      <span class="wb-space" />
      <button type="button" class="wb-button" onClick={actions.open}>
        {words.open}
      </button>
      <button type="button" class="wb-button" disabled={name === null} onClick={actions.saveCopy}>
        {words.saveCopy}
      </button>
      <button
        type="button"
        class="wb-button wb-primary"
        title={words.saveHelp}
        disabled={name === null}
        onClick={actions.save}
      >
        {words.save}
      </button>
    </header>
  )
}
