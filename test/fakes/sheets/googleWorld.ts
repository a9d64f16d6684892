import { exception } from './exception.ts'
import type { GoogleBook } from './googleBook.ts'

/** What a script can do at Google: the spreadsheet, time that goes by, and what a test wants to go wrong. */
export interface GoogleWorld {
  readonly book: GoogleBook
  /** Milliseconds since 1970. */
  now: number
  /** Milliseconds that a call takes. */
  takes: (call: string) => number
  /** How many calls of services there were. */
  calls: number
  /** The names of all calls, for tests that count them. */
  readonly called: Map<string, number>
  /** The number of the first call that fails before it does anything, null: none; how many do; and what Google says then. */
  failAt: number | null
  failFor: number
  failWith: string
  /** The rights that the script runs with. */
  authMode: 'NONE' | 'FULL'
  /** Whether another script holds the lock of the document. */
  lockedByOther: boolean
  /** Whether this script holds it. */
  locked: boolean
  readonly toasts: string[]
  readonly alerts: string[]
  /** What the user answers when asked. */
  agrees: boolean
  readonly menu: { readonly title: string; readonly name: string }[]
  shownSidebar: string | null
}

export function googleWorld(book: GoogleBook): GoogleWorld {
  return {
    ...{ book, now: Date.UTC(2026, 0, 15, 9), takes: () => 0, calls: 0, called: new Map(), failAt: null, failFor: 1 },
    failWith: 'Service Spreadsheets failed while accessing document.',
    ...{ authMode: 'FULL', lockedByOther: false, locked: false, toasts: [], alerts: [], agrees: true, menu: [] },
    shownSidebar: null,
  }
}

/** What may be called without any right (developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle). */
const free = /^(SpreadsheetApp\.getUi|Ui\.createAddonMenu|Menu\..*)$/

/**
 * An object of a service: every call of it is counted, takes its time, and may fail. What is not there cannot be called, as
 * at Google.
 */
export function service<Methods extends Readonly<Record<string, unknown>>>(
  world: GoogleWorld,
  kind: string,
  methods: Methods,
): Methods {
  return new Proxy(methods, {
    get(target, name) {
      const method = target[String(name)]
      if (typeof method !== 'function') return method
      return (...given: readonly unknown[]) => {
        enter(world, `${kind}.${String(name)}`)
        return method.apply(target, given)
      }
    },
  })
}

function enter(world: GoogleWorld, call: string): void {
  world.calls++
  world.called.set(call, (world.called.get(call) ?? 0) + 1)
  world.now += world.takes(call)
  if (world.authMode === 'NONE' && !free.test(call)) {
    throw exception(`You do not have permission to call ${call}.`)
  }
  const { failAt, failFor, calls } = world
  if (failAt !== null && calls >= failAt && calls < failAt + failFor) throw exception(world.failWith)
}
