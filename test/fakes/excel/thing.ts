/** An object of the workbook as the protocol sees it: names are those of the wire, with a capital first letter. */
export interface Thing {
  /** How errors name it. */
  readonly kind: string
  /** By which a collection finds it again. */
  readonly id?: string
  get?(name: string): unknown
  set?(name: string, value: unknown): void
  call?(name: string, args: readonly unknown[]): unknown
  /** Of a collection. */
  items?(): readonly Thing[]
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && 'kind' in value
}

/** An object of which only what is done to it is kept: a font, a fill, the page of a sheet, an axis of a chart. */
export function recorded(kind: string, note: (what: string, value: unknown) => void): Thing {
  return {
    kind,
    get: name => recorded(name, (what, value) => note(`${name}.${what}`, value)),
    set: note,
    call(name, args) {
      note(name, args)
      return recorded(name, (what, value) => note(`${name}.${what}`, value))
    },
  }
}
