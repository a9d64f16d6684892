import { agree } from './methods/agree.ts'
import { audience } from './methods/audience.ts'
import { begin } from './methods/begin.ts'
import { cells } from './methods/cells.ts'
import { change } from './methods/change.ts'
import { compare } from './methods/compare.ts'
import { end } from './methods/end.ts'
import { finish } from './methods/finish.ts'
import { log } from './methods/log.ts'
import { open } from './methods/open.ts'
import { prepare } from './methods/prepare.ts'
import { read } from './methods/read.ts'
import { recall } from './methods/recall.ts'
import { remember } from './methods/remember.ts'
import { reveal } from './methods/reveal.ts'
import { rows } from './methods/rows.ts'
import { tell } from './methods/tell.ts'
import type { Answer } from './rpc/answer.ts'
import type { Request } from './rpc/request.ts'
import { underLock } from './underLock.ts'

/** Does one step. Those that write hold the lock of the document. */
export function answer(request: Request): Answer {
  switch (request.method) {
    case 'open':
      return open(request)
    case 'read':
      return read(request)
    case 'compare':
      return compare(request)
    case 'begin':
      return underLock(() => begin(request))
    case 'change':
      return underLock(() => change(request))
    case 'log':
      return log(request)
    case 'prepare':
      return underLock(() => prepare(request))
    case 'rows':
      return underLock(() => rows(request))
    case 'finish':
      return underLock(() => finish(request))
    case 'end':
      return underLock(() => end(request))
    case 'reveal':
      return reveal(request)
    case 'cells':
      return cells(request)
    case 'audience':
      return audience()
    case 'tell':
      return tell(request)
    case 'agree':
      return agree(request)
    case 'recall':
      return recall()
    case 'remember':
      return underLock(() => remember(request))
  }
}
