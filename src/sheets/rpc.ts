import { answer } from './answer.ts'
import type { Envelope } from './rpc/answer.ts'
import { parseRequest } from './rpc/request.ts'
import { sheetsFault } from './sheetsFault.ts'

/** Answers a request of the sidebar. It never throws: what Google shows of an error could hold the content of a cell. */
export function rpc(json: string): string {
  return JSON.stringify(envelope(json))
}

function envelope(json: string): Envelope {
  const request = parseRequest(json)
  if (request === null) return failed(new TypeError('The sidebar sent no request'), 'request')
  try {
    return { ok: true, value: answer(request) }
  } catch (error) {
    return failed(error, request.method)
  }
}

function failed(error: unknown, step: string): Envelope {
  const { message, again } = sheetsFault(error, step)
  return { ok: false, message, again }
}
