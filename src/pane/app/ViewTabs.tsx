import { Tabs } from '../parts/Tabs.tsx'
import { counts } from '../session/counts.ts'
import { isTab, tabs } from '../session/session.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'

/** The tabs of the pane; Problems carries the number of open ones. */
export function ViewTabs({ panel }: { panel: string }) {
  const session = useSession()
  const found = counts(session)
  const open = found === null ? 0 : found.error + found.warning + found.info
  const view = session.view.value
  return (
    <Tabs
      label={strings.app.tabs}
      panel={panel}
      items={tabs.map(id => ({
        id,
        title: strings.app.tab[id],
        badge: id === 'problems' && open > 0 ? { count: open, label: strings.app.openProblems(open) } : null,
      }))}
      selected={isTab(view) ? view : null}
      onSelect={id => {
        session.view.value = id
      }}
    />
  )
}
