import type { MenuLine } from './menuLines.ts'
import type { ScriptTexts } from './scriptTexts.ts'

/** What is built for Google Sheets: the texts of the files that an Apps Script project consists of. */
export interface BuiltAddOn extends ScriptTexts {
  /** Sidebar.html: what runs in the sidebar, whole. */
  readonly page: string
  /** appsscript.json. */
  readonly manifest: string
  /** The lines that the menu is to have. */
  readonly menu: readonly MenuLine[]
}
