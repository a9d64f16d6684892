import type { Tab } from '../rpc/answer.ts'
import type { RequestOf } from '../rpc/request.ts'
import { SheetsError } from '../rpc/sheetsError.ts'
import { words } from '../rpc/words.ts'
import { tabTitled } from '../tabsOf.ts'

/** No two sheets carry one mark. */
export function checkMarks(tabs: readonly Tab[], marks: RequestOf<'begin'>['mark']): void {
  for (const { sheet: title, key } of marks) {
    const tab = tabTitled(tabs, title)
    if (tab === undefined) throw new SheetsError(words.noSheet(title))
    const other = tabs.find(({ ours }) => key !== null && ours === key)
    if (other !== undefined && other !== tab) throw new SheetsError(words.alreadyMarked(other.title, title))
  }
}
