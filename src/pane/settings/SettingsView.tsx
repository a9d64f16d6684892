import { useState } from 'preact/hooks'
import { Button } from '../parts/Button.tsx'
import { SearchField } from '../parts/SearchField.tsx'
import { Section } from '../parts/Section.tsx'
import { notify } from '../session/notify.ts'
import { runCommand } from '../session/runCommand.ts'
import { resetSetting, setSetting } from '../session/setSetting.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'
import { OrganizationSettings } from './OrganizationSettings.tsx'
import { PaneSettings } from './PaneSettings.tsx'
import { SettingLine } from './SettingLine.tsx'
import { shownSettings } from './shownSettings.ts'

/** The settings of the pane, what the build fixes, and those of the workbook with what holds and where it is set. */
export function SettingsView() {
  const { run } = useSession()
  return (
    <>
      <PaneSettings />
      <OrganizationSettings />
      {run.value === null ? <NotRead /> : <WorkbookSettings />}
    </>
  )
}

/** What the workbook sets is known from the first run on. */
function NotRead() {
  const session = useSession()
  return (
    <Section title={strings.settings.workbook}>
      <div class="tl-setting">
        <p class="tl-setting-help">{strings.settings.before}</p>
        <div class="tl-buttons">
          <Button
            kind="primary"
            disabled={session.busy.value !== null || session.workbook.value === null}
            onClick={() => void runCommand(session, 'check')}
          >
            {strings.settings.read}
          </Button>
        </div>
      </div>
    </Section>
  )
}

function WorkbookSettings() {
  const session = useSession()
  const [typed, setTyped] = useState('')
  const groups = shownSettings(session.run.value?.result.view.changed ?? [], typed)
  const count = groups.reduce((sum, { settings }) => sum + settings.length, 0)
  // What changes the workbook waits for nothing: a control that did nothing would look broken.
  const unlessBusy = (change: () => Promise<boolean>): void => {
    if (session.busy.value === null) void change()
    else notify(session, { tone: 'error', text: strings.palette.busy })
  }
  return (
    <>
      <div class="tl-setting-search">
        <SearchField label={strings.settings.search} value={typed} onInput={setTyped} />
      </div>
      <p class={count === 0 ? 'tl-text' : 'tl-hidden'} role="status">
        {count === 0 ? strings.settings.none : strings.settings.found(count)}
      </p>
      {groups.map(({ title, settings }) => (
        <Section key={title} title={title}>
          <ul>
            {settings.map(setting => (
              <SettingLine
                key={setting.key}
                setting={setting}
                onChange={value => unlessBusy(() => setSetting(session, setting.key, value))}
                onReset={() => unlessBusy(() => resetSetting(session, setting.key))}
              />
            ))}
          </ul>
        </Section>
      ))}
    </>
  )
}
