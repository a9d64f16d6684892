import { render } from 'preact'
import { App } from './app/App.tsx'
import type { PaneHost } from './paneHost.ts'
import { createSession } from './session/createSession.ts'
import { SessionContext } from './session/useSession.ts'

/** Shows the pane in an element, which gets the class that its style needs; gives back how to take it away. */
export function mountPane(root: HTMLElement, host: PaneHost): () => void {
  const { session, end } = createSession(host)
  root.classList.add('tl-pane')
  root.dataset.place = host.place
  render(
    <SessionContext.Provider value={session}>
      <App root={root} />
    </SessionContext.Provider>,
    root,
  )
  return () => {
    end()
    render(null, root)
    root.classList.remove('tl-pane')
  }
}
