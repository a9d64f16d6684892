import type { FunctionComponent } from 'preact'
import { CalibrateView } from '../calibrate/CalibrateView.tsx'
import { ExplainView } from '../explain/ExplainView.tsx'
import { OverviewView } from '../overview/OverviewView.tsx'
import { Palette } from '../palette/Palette.tsx'
import { usePaletteKey } from '../palette/usePaletteKey.ts'
import { tabId } from '../parts/Tabs.tsx'
import { ProblemsView } from '../problems/ProblemsView.tsx'
import { isTab, type View } from '../session/session.ts'
import { useSession } from '../session/useSession.ts'
import { SettingsView } from '../settings/SettingsView.tsx'
import { strings } from '../strings.ts'
import { WalkthroughView } from '../walkthrough/WalkthroughView.tsx'
import { WriteDialog } from '../writing/WriteDialog.tsx'
import { BusyBar } from './BusyBar.tsx'
import { CommandField } from './CommandField.tsx'
import { Notices } from './Notices.tsx'
import { QuestionDialog } from './QuestionDialog.tsx'
import { StatusBar } from './StatusBar.tsx'
import { useTheme } from './useTheme.ts'
import { ViewTabs } from './ViewTabs.tsx'

const views: Readonly<Record<View, FunctionComponent>> = {
  overview: OverviewView,
  problems: ProblemsView,
  explain: ExplainView,
  calibrate: CalibrateView,
  settings: SettingsView,
  walkthrough: WalkthroughView,
}

/** The names of the views that no tab names. */
const names = { settings: strings.app.settings, walkthrough: strings.walkthrough.title } as const

/** The element that shows the view that a tab selects. */
const panelId = 'tl-view'

/** The frame of the pane: what stands around the views and over them. */
export function App({ root }: { root: HTMLElement }) {
  const session = useSession()
  useTheme(root, session)
  usePaletteKey(root, session)
  const view = session.view.value
  const Shown = views[view]
  const name = isTab(view) ? { 'aria-labelledby': tabId(view) } : { 'aria-label': names[view] }
  return (
    <>
      <h1 class="tl-hidden">{strings.app.name}</h1>
      <CommandField />
      <ViewTabs panel={panelId} />
      <BusyBar />
      <Notices />
      <div
        id={panelId}
        class="tl-view"
        role="tabpanel"
        tabIndex={0}
        aria-busy={session.busy.value !== null}
        key={view}
        {...name}
      >
        <Shown />
      </div>
      <StatusBar />
      <Palette />
      <WriteDialog />
      <QuestionDialog />
    </>
  )
}
