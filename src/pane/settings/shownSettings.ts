import type { CellRef } from '../../core/cells/cellRef.ts'
import { builtPolicy } from '../../core/policy/builtPolicy.ts'
import { isOff, type Policy } from '../../core/policy/policy.ts'
import type { Setting } from '../../core/settings/define.ts'
import { settings } from '../../core/settings/index.ts'
import type { Settings } from '../../core/settings/settings.ts'
import { strings } from '../strings.ts'
import { type SettingId, settingGroups } from './settingGroups.ts'

/** How a setting is changed: by a choice of words, a switch, or typing. */
export type SettingControl =
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  | { readonly kind: 'switch' | 'text' }

/** A setting as it is shown, with what holds for this workbook. */
export interface ShownSetting {
  readonly key: string
  readonly title: string
  readonly help: string
  readonly control: SettingControl
  /** As it would be typed; `yes` or `no` for a switch. */
  readonly value: string
  /** Null for an answer, which has none. */
  readonly default: string | null
  /** Whether the workbook sets it to something else than its default. */
  readonly changed: boolean
  /** The cell of its key in the Settings table; null where it is not set there. */
  readonly cell: CellRef | null
  /** Whether it is about something that the build has turned off, so that nobody sets it. */
  readonly locked: boolean
}

export interface ShownGroup {
  readonly title: string
  readonly settings: readonly ShownSetting[]
}

/** All settings by groups, the answers to questions last, as far as they have all the words that were typed. */
export function shownSettings(
  changed: Settings['changed'],
  typed: string,
  policy: Policy = builtPolicy,
): readonly ShownGroup[] {
  const given = new Map(changed.map(row => [row.key.toLowerCase(), row]))
  const own = new Set(Object.values(settings).map(({ key }) => key.toLowerCase()))
  const answers = [...given].flatMap(([key, row]) => (own.has(key) ? [] : [answer(row)]))
  const groups = [
    ...settingGroups.map(({ title, ids }) => ({
      title,
      settings: ids.map(id => known(id, given.get(settings[id].key.toLowerCase()), policy)),
    })),
    { title: strings.settings.answers, settings: answers },
  ]
  const wanted = typed
    .toLowerCase()
    .split(/\s+/)
    .filter(word => word !== '')
  return groups
    .map(({ title, settings }) => ({ title, settings: settings.filter(setting => fits(setting, title, wanted)) }))
    .filter(({ settings }) => settings.length > 0)
}

type Given = Settings['changed'][number]

function known(id: SettingId, given: Given | undefined, policy: Policy): ShownSetting {
  const setting: Setting<unknown> = settings[id]
  const parsed = given === undefined ? null : setting.parse(given.value)
  const isSwitch = typeof setting.default === 'boolean'
  return {
    key: setting.key,
    title: titleOf(setting.key),
    help: setting.help,
    control:
      setting.options === null ? { kind: isSwitch ? 'switch' : 'text' } : { kind: 'choice', options: setting.options },
    value: given === undefined ? typedAs(setting.default) : typeof parsed === 'number' ? given.value : typedAs(parsed),
    default: typedAs(setting.default),
    changed: given !== undefined && parsed !== setting.default,
    cell: given?.cell ?? null,
    // The first word of a key says what it is about.
    locked: isOff(policy, setting.key.replace(/\..*/, '')),
  }
}

function answer({ key, value, cell }: Given): ShownSetting {
  const help = strings.settings.answerHelp
  return { key, title: key, help, control: { kind: 'text' }, value, default: null, changed: true, cell, locked: false }
}

/** "fiscalYear.start" as people read it: "Fiscal year: start". */
function titleOf(key: string): string {
  const words = key.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`).replace('.', ': ')
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}

function typedAs(value: unknown): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value)
}

function fits({ key, title, help, value }: ShownSetting, group: string, wanted: readonly string[]): boolean {
  const words = [key, title, help, value, group].join('\n').toLowerCase()
  return wanted.every(word => words.includes(word))
}
