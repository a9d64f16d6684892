import { isTab, type Session } from './session.ts'

/** Opens the settings, or closes them and shows the tab that showed before. */
export function toggleSettings({ view, lastTab }: Session): void {
  if (view.value === 'settings') {
    view.value = lastTab.value
  } else {
    if (isTab(view.value)) lastTab.value = view.value
    view.value = 'settings'
  }
}
