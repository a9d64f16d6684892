import { settings } from '../../core/settings/index.ts'
import { Section } from '../parts/Section.tsx'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'

/** Every setting with what it holds and its default. */
export function SettingsView() {
  const given = new Map(useSession().run.value?.result.view.changed.map(({ key, value }) => [key, value]))
  return (
    <Section title={strings.settings.title}>
      <ul class="tl-list">
        {Object.values(settings).map(({ key, help, default: fallback }) => (
          <li key={key} class="tl-setting">
            <span class="tl-setting-key">{key}</span>
            <span class="tl-setting-value">{given.get(key) ?? strings.settings.default(String(fallback))}</span>
            <span class="tl-setting-help">{help}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
