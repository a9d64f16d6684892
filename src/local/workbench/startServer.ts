import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { UnusableFile } from '../../files/unusableFile.ts'
import type { OpenedFile } from './openedFile.ts'
import type { PageFile } from './pageFiles.ts'
import { refusal } from './refusal.ts'
import { securityHeaders } from './securityHeaders.ts'

/** A workbench that is up. */
export interface RunningServer {
  /** What to open in a browser; it ends in the token, which the browser keeps to itself. */
  readonly address: string
  /** Asks for the page once, as a browser would; throws where it does not come. */
  visit(): Promise<void>
  close(): Promise<void>
}

/** Most bytes that are taken in one save. */
const mostBytes = 500_000_000

/**
 * Serves the page and the one opened file to this machine alone, at a port of the system's choice. The workbook is given
 * and taken only under the token of this run.
 */
export async function startServer(file: OpenedFile, page: ReadonlyMap<string, PageFile>): Promise<RunningServer> {
  const token = randomBytes(24).toString('base64url')
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo
    answer(request, response, { file, page, port, token }).catch((error: unknown) => {
      // The connection may be gone already; the browser then shows what it shows without an answer.
      if (!response.headersSent) send(response, 500, 'text/plain; charset=utf-8', String(error))
      else response.destroy()
    })
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}/#${token}`,
    async visit() {
      const response = await fetch(`http://127.0.0.1:${port}/`)
      if (!response.ok) throw new Error(`The workbench answered its own page with ${response.status}`)
    },
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

interface Served {
  readonly file: OpenedFile
  readonly page: ReadonlyMap<string, PageFile>
  readonly port: number
  readonly token: string
}

async function answer(request: IncomingMessage, response: ServerResponse, served: Served): Promise<void> {
  const { file, page, port, token } = served
  const path = request.url ?? ''
  const isWorkbook = path === '/workbook'
  const refused = refusal({ headers: request.headers, port, token: isWorkbook ? token : null })
  if (refused !== null) return send(response, refused, plain, 'This workbench answers its own page only.')
  if (isWorkbook && request.method === 'GET') return give(response, file)
  if (isWorkbook && request.method === 'PUT') return take(request, response, file)
  const found = page.get(path)
  if (found !== undefined && request.method === 'GET') return send(response, 200, found.type, found.bytes)
  send(response, 404, plain, 'There is nothing here.')
}

const plain = 'text/plain; charset=utf-8'

function give(response: ServerResponse, file: OpenedFile): void {
  withWords(response, () => {
    const bytes = file.read()
    response.setHeader('x-throughline-name', encodeURIComponent(file.name))
    send(response, 200, 'application/octet-stream', bytes)
  })
}

async function take(request: IncomingMessage, response: ServerResponse, file: OpenedFile): Promise<void> {
  const pieces: Uint8Array[] = []
  let length = 0
  for await (const piece of request as AsyncIterable<Uint8Array>) {
    length += piece.length
    if (length > mostBytes) return send(response, 413, plain, 'The workbook is too large to be saved from here.')
    pieces.push(piece)
  }
  withWords(response, () => {
    file.save(new Uint8Array(Buffer.concat(pieces)))
    send(response, 200, plain, 'Saved')
  })
}

/** What the user can do something about is said in words, with a status that the page knows. */
function withWords(response: ServerResponse, act: () => void): void {
  try {
    act()
  } catch (error) {
    if (!(error instanceof UnusableFile)) throw error
    send(response, 422, plain, error.message)
  }
}

function send(response: ServerResponse, status: number, type: string, body: string | Uint8Array): void {
  response.writeHead(status, { ...securityHeaders, 'content-type': type })
  response.end(body)
}
