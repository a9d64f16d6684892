import { useId } from 'preact/hooks'
import { Section } from '../parts/Section.tsx'
import { Switch } from '../parts/Switch.tsx'
import { toggleRecompute } from '../session/recomputing.ts'
import type { Theme } from '../session/session.ts'
import { setTheme } from '../session/setTheme.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'

const themes = Object.keys(strings.settings.themes) as Theme[]

/** What is set for the pane and not for the workbook: how it looks, and when it computes. */
export function PaneSettings() {
  const session = useSession()
  const [theme, recompute, about] = [useId(), useId(), useId()]
  return (
    <Section title={strings.settings.pane}>
      <ul>
        <li class="tl-setting">
          <label class="tl-setting-title" for={theme}>
            {strings.settings.theme}
          </label>
          <select
            id={theme}
            class="tl-select"
            value={session.theme.value}
            onChange={({ currentTarget: { value } }) =>
              setTheme(session, themes.find(each => each === value) ?? 'auto')
            }
          >
            {themes.map(each => (
              <option key={each} value={each}>
                {strings.settings.themes[each]}
              </option>
            ))}
          </select>
        </li>
        <li class="tl-setting">
          <div class="tl-setting-head">
            <label class="tl-setting-title" for={recompute}>
              {strings.settings.recompute}
            </label>
            <Switch
              on={session.recompute.value}
              id={recompute}
              describedBy={about}
              onChange={() => toggleRecompute(session)}
            />
          </div>
          <p class="tl-setting-help" id={about}>
            {strings.settings.recomputeHelp}
          </p>
        </li>
      </ul>
    </Section>
  )
}
