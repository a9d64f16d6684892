import { timingSafeEqual } from 'node:crypto'

/** What a request is judged by. */
export interface Asked {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly port: number
  /** The token that a request needs for the workbook; null for the files of the page, which hold nothing of anybody's. */
  readonly token: string | null
}

/** The name of the header that carries the token. A page from elsewhere cannot send one unasked. */
const tokenHeader = 'x-throughline-token'

/**
 * Why a request is refused, as a status of HTTP; null: it is the page itself that asks.
 *
 * A foreign page may reach the server under a name of its own that leads here (DNS rebinding): then the host is wrong.
 * It may send requests from its own origin: then that is named. Either way it does not know the token.
 */
export function refusal({ headers, port, token }: Asked): number | null {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`]
  const host = own.find(name => name === headers.host)
  if (host === undefined) return 421
  if (headers.origin !== undefined && headers.origin !== `http://${host}`) return 403
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return 403
  return token === null || isSame(headers[tokenHeader], token) ? null : 401
}

/** Takes as long for a wrong token as for the right one. */
function isSame(given: string | string[] | undefined, token: string): boolean {
  const one = Buffer.from(typeof given === 'string' ? given : '')
  const other = Buffer.from(token)
  return one.length === other.length && timingSafeEqual(one, other)
}
