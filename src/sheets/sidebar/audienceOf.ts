import type { Audience } from '../../pane/paneHost.ts'
import type { Sharing } from '../rpc/answer.ts'
import { words } from './words.ts'

/** How many people are named. */
const mostNamed = 4

/** Who can open the spreadsheet, as far as it tells: it tells nothing of links, nor of who is in a group. */
export function audienceOf({ editors, viewers }: Sharing): Audience {
  const parts = [
    ...(editors.length === 0 ? [] : [words.editors(named(editors))]),
    ...(viewers.length === 0 ? [] : [words.viewers(named(viewers))]),
  ]
  return { who: parts.length === 0 ? words.everyone : words.named(parts.join('; ')), scored: null }
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, names.length > mostNamed ? mostNamed - 1 : mostNamed)
  return [...shown, ...(shown.length < names.length ? [words.more(names.length - shown.length)] : [])].join(', ')
}
