import { useRef } from 'preact/hooks'
import { Divider } from './Divider.tsx'
import type { Desk } from './desk.ts'
import { MessageBar } from './MessageBar.tsx'
import { type Actions, Toolbar } from './Toolbar.tsx'
import { words } from './words.ts'

/** The page: a bar, the sheets on one side and the pane on the other. Grid and pane are put into it once. */
export function Workbench({ desk, actions }: { readonly desk: Desk; readonly actions: Actions }) {
  const pane = useRef<HTMLDivElement>(null)
  return (
    <div class="wb-page">
      <Toolbar desk={desk} actions={actions} />
      <MessageBar desk={desk} />
      <div class="wb-halves">
        <main class="wb-grid" aria-label={words.gridLabel}>
          <p class="wb-wait">{words.gridStarting}</p>
        </main>
        <aside class="wb-side" aria-label={words.paneLabel}>
          <Divider
            onWidth={width => {
              if (pane.current !== null) pane.current.style.inlineSize = `${width}px`
            }}
          />
          <div class="wb-pane" ref={pane} />
        </aside>
      </div>
      <div class="wb-drop" aria-hidden="true">
        {words.dropHere}
      </div>
    </div>
  )
}
