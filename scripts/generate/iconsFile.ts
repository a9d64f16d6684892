import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from './page.ts'

/** What the pane draws, by the name it has there, and the drawing in Fluent's set, all on 16 by 16 pixels. */
const drawings = {
  check: 'checkmark_16_regular',
  chevronDown: 'chevron_down_16_regular',
  chevronRight: 'chevron_right_16_regular',
  close: 'dismiss_16_regular',
  error: 'error_circle_16_filled',
  filter: 'filter_16_regular',
  fix: 'lightbulb_16_regular',
  info: 'info_16_filled',
  people: 'people_16_regular',
  question: 'question_circle_16_regular',
  refresh: 'arrow_sync_16_regular',
  scale: 'scales_16_regular',
  search: 'search_16_regular',
  settings: 'settings_16_regular',
  table: 'table_16_regular',
  warning: 'warning_16_filled',
} as const

const folder = join(import.meta.dirname, '../../node_modules/@fluentui/svg-icons/icons')

/** The drawings as a module, so that no bundle holds more of the set than these. */
export const iconsFile: Page = {
  path: 'src/pane/icons.ts',
  make: () =>
    [
      '/*! Icons: Fluent UI System Icons, Copyright (c) Microsoft Corporation, MIT License */',
      '',
      '/** SVG paths on 16 by 16 pixels. */',
      'export const icons = {',
      ...Object.entries(drawings).flatMap(([name, drawing]) => entry(name, pathOf(drawing))),
      '} as const',
      '',
      'export type IconName = keyof typeof icons',
    ].join('\n'),
}

/** As the formatter has it: a line that would be too long is broken after the colon, unless its name is short. */
function entry(name: string, path: string): readonly string[] {
  const line = `  ${name}: '${path}',`
  return line.length <= 120 || name.length <= shortName ? [line] : [`  ${name}:`, `    '${path}',`]
}

/** A line break after it would win next to nothing. */
const shortName = 4

function pathOf(drawing: string): string {
  const svg = readFileSync(join(folder, `${drawing}.svg`), 'utf8')
  const paths = [...svg.matchAll(/<path d="([^"]+)"/g)].map(match => match[1] ?? '')
  if (!svg.includes('viewBox="0 0 16 16"') || paths.length === 0)
    throw new Error(`${drawing} is no drawing of 16 by 16`)
  return paths.join('')
}
