import type { CellRef } from '../cells/cellRef.ts'
import type { ReadingFinding } from '../problems/finding.ts'
import { answerSetting } from '../problems/quickFixes/answerSetting.ts'
import type { Block } from '../tables/block.ts'
import type { SettingRow } from '../tables/settings.ts'
import type { Setting } from './define.ts'
import { type SettingValues, settings } from './index.ts'
import type { Settings } from './settings.ts'

type Known = Setting<SettingValues[keyof SettingValues]>

/** Keys that carry a sheet, a header or a metric in their name. */
const answerPrefixes = ['read.', 'duplicates.', 'owners.']

/** What is wrong with a setting that was given outside the workbook, as one sentence, or null. */
export function settingError(key: string, value: string): string | null {
  if (isAnswer(key)) return null
  const setting = settingOf(key)
  if (!setting)
    return `There is no setting "${key}". Settings are: ${allSettings()
      .map(known => known.key)
      .join(', ')}.`
  return setting.parse(value) === null ? `The setting ${setting.key} takes ${setting.accepts}, not "${value}".` : null
}

/** The settings of a run: what is given over the Settings table over the defaults; what cannot be read stays default. */
export function resolveSettings(
  rows: readonly SettingRow[],
  given: ReadonlyMap<string, string>,
  blocks: readonly Block[],
): { readonly settings: Settings; readonly findings: readonly ReadingFinding[] } {
  const values = new Map<string, unknown>(allSettings().map(setting => [setting.key, setting.default]))
  const answers = new Map<string, string>()
  const changed: Settings['changed'][number][] = []
  const findings: ReadingFinding[] = []
  const take = (key: string, value: string, cell: CellRef | null) => {
    if (isAnswer(key)) {
      answers.set(key.trim().toLowerCase(), value.trim())
      changed.push({ key, value, cell })
      return
    }
    const setting = settingOf(key)
    const parsed = setting?.parse(value) ?? null
    if (setting && parsed !== null) {
      values.set(setting.key, parsed)
      changed.push({ key: setting.key, value, cell })
    } else if (setting) {
      const fix = answerSetting(
        { blocks, tables: { settings: rows } },
        setting.key,
        String(setting.default),
        'Use the default',
      )
      const message = `${setting.key} takes ${setting.accepts}, not "${value}"; the default ${String(setting.default) || '(empty)'} holds.`
      findings.push({ rule: 'setting-unreadable', cell, message, quickFixes: [fix] })
    } else {
      findings.push({
        rule: 'unknown-setting',
        cell,
        message: `There is no setting "${key}"; this row changes nothing.`,
      })
    }
  }
  for (const row of rows) if (row.value !== null) take(row.key, row.value, row.at.cells.key ?? null)
  for (const [key, value] of given) take(key, value, null)
  const resolved = Object.fromEntries(Object.entries(settings).map(([name, { key }]) => [name, values.get(key)]))
  return { settings: { values: resolved as unknown as SettingValues, answers, changed }, findings }
}

function allSettings(): readonly Known[] {
  return Object.values(settings) as unknown as readonly Known[]
}

function settingOf(key: string): Known | undefined {
  return allSettings().find(setting => setting.key.toLowerCase() === key.trim().toLowerCase())
}

function isAnswer(key: string): boolean {
  return answerPrefixes.some(prefix => key.trim().toLowerCase().startsWith(prefix))
}
