import { createContext, runInContext, Script } from 'node:vm'
import type { GoogleBook } from './googleBook.ts'
import { googleServices } from './googleServices.ts'
import { type GoogleWorld, googleWorld } from './googleWorld.ts'

/** The scripts of the add-on as Google runs them: over a spreadsheet in memory, with what Apps Script has and nothing else. */
export interface AppsScript {
  readonly world: GoogleWorld
  /** Calls a function at the top of the scripts. */
  call(name: string, ...given: readonly unknown[]): unknown
}

/** Runs in the world of the scripts. */
const clockOfTheTest = `{
  const clock = now
  delete globalThis.now
  globalThis.Date = class extends Date {
    constructor(...given) {
      super(...(given.length === 0 ? [clock()] : given))
    }
    static now() {
      return clock()
    }
  }
}`

const compiled = new Map<string, Script>()

/**
 * Loads scripts, each of which sees the functions of all. Numbers, texts and errors that come from services are of another
 * world than the scripts are, so that `instanceof` fails, and code that is made of text is refused.
 */
export function appsScript(book: GoogleBook, scripts: readonly string[]): AppsScript {
  const world = googleWorld(book)
  const context = createContext(
    { ...googleServices(world), now: () => world.now },
    { codeGeneration: { strings: false, wasm: false } },
  )
  runInContext(clockOfTheTest, context)
  for (const text of scripts) {
    const script = compiled.get(text) ?? new Script(text)
    compiled.set(text, script)
    script.runInContext(context)
  }
  return {
    world,
    call(name, ...given) {
      const found: unknown = context[name]
      if (typeof found !== 'function') throw new Error(`Script function not found: ${name}`)
      return found(...given)
    },
  }
}
