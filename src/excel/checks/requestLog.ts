/** One request to Excel, as it went out and came back. */
export interface LoggedRequest {
  readonly bytes: number
  readonly answerBytes: number
  readonly milliseconds: number
}

/** The place in the library of Office through which every request goes. */
interface Seam {
  executeRichApiRequestAsync(message: readonly unknown[], answer: (given: Answer) => void): void
}

interface Answer {
  readonly value?: { readonly data?: readonly unknown[] }
}

/** Where the text of a request stands in its message, and that of an answer in its data. */
const [requestAt, answerAt] = [4, 2]

/** Notes the size and time of every request from now on; null: the library that was loaded has another way. */
export function requestLog(office: unknown, clock: () => number): readonly LoggedRequest[] | null {
  const place = partOf(office, 'DDA')
  const seam = partOf(place, 'RichApi')
  if (!isSeam(seam) || place === null) return null
  const log: LoggedRequest[] = []
  const logged: Seam = {
    executeRichApiRequestAsync(message, answer) {
      const start = clock()
      seam.executeRichApiRequestAsync(message, given => {
        const [bytes, answerBytes] = [bytesOf(message[requestAt]), bytesOf(given.value?.data?.[answerAt])]
        log.push({ bytes, answerBytes, milliseconds: clock() - start })
        answer(given)
      })
    },
  }
  // The function itself cannot be replaced, but what holds it can.
  const value = Object.create(seam, { executeRichApiRequestAsync: { value: logged.executeRichApiRequestAsync } })
  return Reflect.set(place, 'RichApi', value) ? log : null
}

/** A part of the library, by its name; `office` is its global OSF. */
function partOf(whole: unknown, name: string): object | null {
  const part: unknown = typeof whole === 'object' && whole !== null ? Reflect.get(whole, name) : null
  return typeof part === 'object' ? part : null
}

function isSeam(seam: object | null): seam is Seam {
  return seam !== null && 'executeRichApiRequestAsync' in seam
}

function bytesOf(text: unknown): number {
  return typeof text === 'string' ? new TextEncoder().encode(text).length : 0
}
