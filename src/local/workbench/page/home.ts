import { words } from './words.ts'

/** A file as it was opened. */
export interface GivenFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Where the workbook lies that the workbench was started with. */
export interface Home {
  read(): Promise<GivenFile>
  save(bytes: Uint8Array): Promise<void>
}

/** The server of this page; the token stands behind the # of its address, which no request carries. */
export function serverHome(token: string): Home {
  const ask = async (method: string, body?: Uint8Array): Promise<Response> => {
    const headers = { 'x-throughline-token': token }
    const asked = { method, headers, ...(body === undefined ? {} : { body: new Uint8Array(body) }) }
    const response = await fetch('/workbook', asked).catch(() => {
      throw new Error(words.serverGone)
    })
    if (response.ok) return response
    const reason = await response.text()
    throw new Error(method === 'PUT' ? `${reason} ${words.keptHere}` : reason)
  }
  return {
    async read() {
      const response = await ask('GET')
      const name = decodeURIComponent(response.headers.get('x-throughline-name') ?? '')
      return { name, bytes: new Uint8Array(await response.arrayBuffer()) }
    },
    async save(bytes) {
      await ask('PUT', bytes)
    },
  }
}
