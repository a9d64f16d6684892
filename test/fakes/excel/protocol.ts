import { SimError } from './simError.ts'
import { isThing, recorded, type Thing } from './thing.ts'

/** A request as the library writes it. */
export interface SimRequest {
  readonly Actions: readonly SimAction[]
  readonly ObjectPaths: Readonly<Record<string, SimPath>>
}

interface SimArguments {
  readonly Arguments?: readonly unknown[]
  readonly ReferencedObjectPathIds?: readonly unknown[] | null
}

export interface SimAction {
  readonly Id: number
  readonly ActionType: number
  readonly Name: string
  readonly ObjectPathId: number
  readonly ArgumentInfo?: SimArguments
  readonly QueryInfo?: { readonly Select?: readonly string[] }
}

interface SimPath {
  readonly Id: number
  readonly ObjectPathType: number
  readonly Name: string
  readonly ParentObjectPathId?: number
  readonly ArgumentInfo?: SimArguments
}

const action = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const
const path = { root: 1, made: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const

/** Where objects live, and what is asked before each action: it may throw. */
export interface SimHost {
  readonly root: Thing
  readonly references: Map<string, Thing>
  readonly before: (action: SimAction) => void
}

/**
 * Carries a request out, action by action. Where one fails, what went before stays done, and the answer says which it
 * was: as the protocol has it, and as nothing in Excel's papers denies.
 */
export function execute({ Actions, ObjectPaths }: SimRequest, host: SimHost): unknown {
  const things = new Map<number, Thing | null>()
  const results: unknown[] = []
  const traces: number[] = []
  const thing = (id: number): Thing | null => {
    const known = things.get(id)
    if (known !== undefined) return known
    const found = resolve(ObjectPaths[id])
    things.set(id, found)
    return found
  }
  const argumentsOf = ({ Arguments = [], ReferencedObjectPathIds }: SimArguments = {}): readonly unknown[] =>
    Arguments.map((argument, index) => {
      const id = ReferencedObjectPathIds?.[index]
      return typeof id === 'number' && id !== 0 ? thing(id) : argument
    })
  const resolve = (info: SimPath | undefined): Thing | null => {
    if (info === undefined) throw new SimError('InvalidRequest', 'A path is missing.')
    const { ObjectPathType: type, Name: name, ParentObjectPathId: parentId, ArgumentInfo: given } = info
    if (type === path.root) return host.root
    if (type === path.made) return recorded(name, () => undefined)
    if (type === path.nothing) return null
    if (type === path.reference) {
      const kept = host.references.get(name)
      if (kept === undefined) throw new SimError('InvalidObjectPath', 'The object is not there any more.')
      return kept
    }
    const parent = thing(parentId ?? 0)
    if (parent === null) return null
    if (type === path.property) return asThing(parent.get?.(name))
    if (type === path.indexer) return asThing(parent.call?.('GetItem', argumentsOf(given)))
    if (name === 'GetItemAt' && parent.items !== undefined) return parent.items()[Number(given?.Arguments?.[0])] ?? null
    return asThing(parent.call?.(name, argumentsOf(given)))
  }

  const carryOut = (each: SimAction): unknown => {
    if (each.ActionType === action.trace) {
      traces.push(each.Id)
      return null
    }
    const target = thing(each.ObjectPathId)
    if (each.ActionType === action.instantiate) return described(target, host)
    if (target === null) return null
    if (each.ActionType === action.query) return queried(target, each.QueryInfo?.Select ?? [], host)
    if (each.ActionType === action.setProperty) {
      target.set?.(each.Name, argumentsOf(each.ArgumentInfo)[0])
      return undefined
    }
    if (each.ActionType !== action.method)
      throw new SimError('InvalidRequest', `No action has type ${each.ActionType}.`)
    if (each.Name === '_KeepReference') {
      keep(target, host)
      return undefined
    }
    const result = target.call?.(each.Name, argumentsOf(each.ArgumentInfo))
    return isThing(result) ? described(result, host) : result
  }

  for (const [index, each] of Actions.entries()) {
    try {
      host.before(each)
      const value = carryOut(each)
      if (value !== undefined) results.push({ ActionId: each.Id, Value: value })
    } catch (error) {
      if (!(error instanceof SimError)) throw error
      const location = `${things.get(each.ObjectPathId)?.kind ?? 'Object'}.${each.Name}`
      const failure = { Code: error.code, Message: error.message, Location: location, ActionIndex: index }
      return { Error: { ...failure, HttpStatusCode: 400 }, Results: results, TraceIds: traces }
    }
  }
  return { Results: results, TraceIds: traces }
}

function asThing(value: unknown): Thing | null {
  if (value === null || value === undefined) return null
  if (isThing(value)) return value
  throw new SimError('InvalidRequest', 'The path leads to no object.')
}

function keep(target: Thing, { references }: SimHost): void {
  for (const kept of references.values()) if (kept === target) return
  const last = [...references.keys()].at(-1) ?? '0'
  references.set(String(Number(last) + 1), target)
}

/** What the library is told of an object. */
function described(target: Thing | null, { references }: SimHost): unknown {
  if (target === null) return null
  for (const [id, kept] of references) if (kept === target) return { _ReferenceId: id }
  return target.id === undefined ? {} : { _Id: target.id }
}

function queried(target: Thing, select: readonly string[], host: SimHost): unknown {
  if (target.items !== undefined) return { _Items: target.items().map(item => selected(item, select, host)) }
  return selected(target, select, host)
}

function selected(target: Thing, select: readonly string[], host: SimHost): unknown {
  const value: Record<string, unknown> = { ...(described(target, host) as object) }
  const nested = new Map<string, string[]>()
  for (const property of select) {
    const [first = '', ...rest] = property.split('/')
    const name = first.charAt(0).toUpperCase() + first.slice(1)
    if (rest.length === 0) value[name] = target.get?.(name)
    else nested.set(name, [...(nested.get(name) ?? []), rest.join('/')])
  }
  for (const [name, inner] of nested) {
    const child = asThing(target.get?.(name))
    value[name] = child === null ? null : queried(child, inner, host)
  }
  return value
}
