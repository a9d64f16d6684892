import type { MenuLine } from './menuLines.ts'

/** What is built for Google Sheets: the texts of the files that an Apps Script project consists of. */
export interface BuiltAddOn {
  /** Code.js: what runs at Google. */
  readonly code: string
  /** Sidebar.html: what runs in the sidebar, whole. */
  readonly page: string
  /** appsscript.json. */
  readonly manifest: string
  /** The lines that the menu is to have. */
  readonly menu: readonly MenuLine[]
}
