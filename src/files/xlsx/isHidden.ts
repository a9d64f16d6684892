import { attribute, isOn } from '../xml/attribute.ts'

/**
 * Whether a row or column is hidden: by hand, by a filter, or with its collapsed group (all of them set `hidden`),
 * or because its size (`ht` of a row, `width` of a column) is 0.
 */
export function isHidden(tag: string, size: 'ht' | 'width'): boolean {
  const given = attribute(tag, size)
  return isOn(tag, 'hidden') || (given !== null && Number(given) === 0)
}
