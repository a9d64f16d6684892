import type { Page } from 'playwright-core'

/** What a call of the server came to: what it gave, or the words of what it threw. */
export type Outcome = { readonly value: unknown } | { readonly error: string }

/** Calls a function at the top of the scripts. */
export type Server = (name: string, given: readonly unknown[]) => Promise<Outcome>

declare global {
  var callServer: (name: string, given: readonly unknown[]) => Promise<Outcome>
}

/**
 * Puts `google.script.run` into a page, as Google does (developers.google.com/apps-script/guides/html/reference/run): of the
 * functions `names` it has those that do not end with an underscore. It carries numbers, texts, booleans, null, and plain
 * objects and lists of them; a Date, a function or an element makes the call fail.
 */
export async function scriptRun(page: Page, names: readonly string[], server: Server): Promise<void> {
  await page.exposeFunction('callServer', server)
  await page.addInitScript(putIntoPage, names)
}

/** Runs in the page, hence names nothing from outside. */
function putIntoPage(names: readonly string[]): void {
  const isCarried = (value: unknown): boolean => {
    if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return true
    if (typeof value !== 'object') return false
    const isPlain = Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype
    return isPlain && Object.values(value).every(isCarried)
  }
  const runner = (succeed: (value: unknown) => void, fail: (error: Error) => void): object => ({
    ...Object.fromEntries(
      names
        .filter(name => !name.endsWith('_'))
        .map(name => [
          name,
          (...given: readonly unknown[]) => {
            const illegal = given.findIndex(value => !isCarried(value))
            if (illegal >= 0) throw new TypeError(`Failed due to illegal value in property: ${illegal}`)
            const call = globalThis.callServer(name, JSON.parse(JSON.stringify(given)))
            void call.then(outcome => {
              if ('error' in outcome) fail(new Error(outcome.error))
              else if (isCarried(outcome.value)) succeed(outcome.value)
              else fail(new Error('The script completed but the returned value is not a supported return type.'))
            })
          },
        ]),
    ),
    withSuccessHandler: (handler: (value: unknown) => void) => runner(handler, fail),
    withFailureHandler: (handler: (error: Error) => void) => runner(succeed, handler),
  })
  const nobody = (): void => undefined
  Object.assign(globalThis, { google: { script: { run: runner(nobody, nobody) } } })
}
