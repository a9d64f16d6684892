import { useId } from 'preact/hooks'
import { Button } from '../parts/Button.tsx'
import { CellLink } from '../parts/CellLink.tsx'
import { Switch } from '../parts/Switch.tsx'
import { strings } from '../strings.ts'
import type { ShownSetting } from './shownSettings.ts'
import { TextControl } from './TextControl.tsx'

interface SettingLineProps {
  readonly setting: ShownSetting
  readonly onChange: (value: string) => void
  readonly onReset: () => void
}

/** A setting with what it is for, its control unless it is locked, its default, and where it is set. */
export function SettingLine({ setting, onChange, onReset }: SettingLineProps) {
  const { key, title, help, value, changed, cell, locked } = setting
  const control = locked ? null : setting.control
  const [id, about] = [useId(), useId()]
  return (
    <li class={`tl-setting${changed ? ' tl-setting-changed' : ''}`}>
      <div class="tl-setting-head">
        <h3 class="tl-setting-title">
          {locked ? (
            <bdi>{title}</bdi>
          ) : (
            <label for={id}>
              <bdi>{title}</bdi>
            </label>
          )}
        </h3>
        {control?.kind === 'switch' ? (
          <Switch on={value === 'yes'} id={id} describedBy={about} onChange={on => onChange(on ? 'yes' : 'no')} />
        ) : null}
      </div>
      <p class="tl-setting-help" id={about}>
        {help}
      </p>
      {control?.kind === 'choice' ? (
        <select
          id={id}
          class="tl-select"
          value={value}
          aria-describedby={about}
          onChange={event => onChange(event.currentTarget.value)}
        >
          {control.options.map(option => (
            <option key={option} value={option}>
              {option}
            </option>
          ))}
        </select>
      ) : null}
      {control?.kind === 'text' ? (
        <TextControl settingKey={key} value={value} onChange={onChange} id={id} describedBy={about} />
      ) : null}
      <div class="tl-setting-meta">
        {locked ? <span class="tl-setting-mark">{strings.settings.locked}</span> : null}
        {changed ? <span class="tl-setting-mark">{strings.settings.changed}</span> : null}
        {setting.default === null || (setting.default === '' && !changed) ? null : (
          <span>{strings.settings.default(setting.default)}</span>
        )}
        {cell === null ? null : (
          <>
            <CellLink cell={cell} full />
            {locked ? null : (
              <Button kind="subtle" label={strings.settings.resetTitle(title)} onClick={onReset}>
                {setting.default === null ? strings.settings.askAgain : strings.settings.reset}
              </Button>
            )}
          </>
        )}
      </div>
    </li>
  )
}
