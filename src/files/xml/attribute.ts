import { decodeXml } from './decodeXml.ts'

/** The value of a tag's attribute by its name without prefix, or null: `attribute('c r="A1" s="2"', 's')` → 2. */
export function attribute(tag: string, name: string): string | null {
  for (let at = tag.indexOf('='); at > 0; ) {
    const open = nextQuote(tag, at)
    const close = open < 0 ? -1 : tag.indexOf(tag[open] ?? '', open + 1)
    if (close < 0) return null
    if (nameEndsAt(tag, at, name)) return decodeXml(tag.slice(open + 1, close))
    at = tag.indexOf('=', close)
  }
  return null
}

/** Whether an attribute of a tag is an XML truth value that says yes. */
export function isOn(tag: string, name: string): boolean {
  const value = attribute(tag, name)
  return value === '1' || value === 'true' || value === 'on'
}

function nextQuote(tag: string, equals: number): number {
  let at = equals + 1
  while (isSpace(tag, at)) at++
  return tag[at] === '"' || tag[at] === "'" ? at : -1
}

function nameEndsAt(tag: string, equals: number, name: string): boolean {
  let end = equals
  while (isSpace(tag, end - 1)) end--
  const start = end - name.length
  return start > 0 && tag.startsWith(name, start) && (tag[start - 1] === ':' || isSpace(tag, start - 1))
}

function isSpace(tag: string, at: number): boolean {
  return tag.charCodeAt(at) <= 0x20
}
