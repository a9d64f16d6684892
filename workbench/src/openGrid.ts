import { LocaleType, LogLevel, mergeLocales, type Plugin, type PluginCtor, Univer } from '@univerjs/core'
import { FUniver } from '@univerjs/core/facade'
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core'
import english from '@univerjs/preset-sheets-core/locales/en-US'
import type { GridEvents, GridPort } from '../../src/local/workbench/page/gridPort.ts'
import { isRefused } from './isRefused.ts'
import { revealCell } from './revealCell.ts'
import { showWorkbook } from './showWorkbook.ts'
import { watchEdits } from './watchEdits.ts'
import '@univerjs/preset-sheets-core/lib/index.css'

/** Starts a grid in an element: formula bar, sheets, and nothing of its own beyond them that a file cannot be given. */
export function openGrid(container: HTMLElement, dark: boolean, events: GridEvents): GridPort {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: mergeLocales(english) },
    logLevel: LogLevel.ERROR,
    darkMode: dark,
  })
  register(univer, container)
  const api = FUniver.newAPI(univer)
  const shown = showWorkbook(api)
  const edits = watchEdits(api, shown, events)
  api.addEvent(api.Event.BeforeCommandExecute, event => {
    if (!isRefused(event.id)) return
    event.cancel = true
    events.refused()
  })
  return {
    show(workbook, again) {
      edits.pause(() => shown.show(workbook, again))
    },
    reveal({ sheet, row, column }) {
      const found = shown.sheet(sheet)
      if (found !== null) revealCell(found, row, column, container.clientWidth)
    },
    typed: edits.typed,
    setDark: isDark => api.toggleDarkMode(isDark),
    dispose: () => univer.dispose(),
  }
}

function register(univer: Univer, container: HTMLElement): void {
  const { plugins } = UniverSheetsCorePreset({
    container,
    toolbar: false,
    contextMenu: false,
    footer: { menus: false, statisticBar: false, addSheetButtonConfig: { show: false } },
    // What the file says stands until something that it depends on is changed.
    formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
  })
  for (const plugin of plugins) {
    const [type, settings] = Array.isArray(plugin) ? plugin : [plugin]
    univer.registerPlugin(type as PluginCtor<Plugin>, settings)
  }
}
