import { render } from 'preact'
import { App } from './app/App.tsx'
import { startCommand } from './palette/startCommand.ts'
import type { PaneHost } from './paneHost.ts'
import { createSession } from './session/createSession.ts'
import { SessionContext } from './session/useSession.ts'

/**
 * Shows the pane in an element, which gets the class that its style needs; gives back how to take it away. `start` is the
 * id of a command that runs at once, as when a button of the ribbon opens the pane.
 */
export function mountPane(root: HTMLElement, host: PaneHost, start: string | null = null): () => void {
  const { session, end } = createSession(host)
  root.classList.add('tl-pane')
  root.dataset.place = host.place
  render(
    <SessionContext.Provider value={session}>
      <App root={root} />
    </SessionContext.Provider>,
    root,
  )
  if (start !== null) startCommand(session, start)
  return () => {
    end()
    render(null, root)
    root.classList.remove('tl-pane')
  }
}
