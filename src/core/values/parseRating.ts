import type { Cell } from '../cells/cell.ts'
import { quoted } from './quoted.ts'
import type { Parsed } from './state.ts'
import { invalid } from './valueRule.ts'
import { withoutValue } from './withoutValue.ts'

/** One step of a rating scale. */
export interface ScaleStep {
  readonly rating: number
  readonly label: string
}

/**
 * A cell as a rating of a scale: 4, "Exceeds" (case and spaces ignored), "4 - Exceeds", "4/5", or 3.5 where it lies
 * halfway between two steps that follow each other. Without a scale any number is a rating, alone or beside a label, and
 * no label alone is.
 */
export function parseRating(cell: Cell, scale: readonly ScaleStep[]): Parsed<number> {
  // A label wins over a null word: NA can be "Needs attention" on someone's scale.
  const labeled = typeof cell === 'string' ? byLabel(cell, scale) : undefined
  if (labeled !== undefined) return { state: 'value', value: labeled, coerced: asRating(cell, labeled) }
  const without = withoutValue(cell)
  if (without !== null) return without
  if (typeof cell === 'number') return onScale(cell, cell, scale, undefined)
  if (typeof cell !== 'string') return unreadable(cell)
  const text = cell.trim()
  return overMost(text, scale) ?? numbered(text, scale)
}

/** 4, 4.5 or 4,5; a rating is short, so that a separator is always the decimal sign. */
const number = '(?<value>[-\\u2212]?\\d{1,4}(?:[.,]\\d{1,2})?)'
const outOf = new RegExp(`^${number}\\s*(?:/|of|out of|von|sur|de|su|van)\\s*(?<most>\\d{1,4})$`, 'i')
const numberAndLabel = [
  new RegExp(`^${number}(?:\\s*[-–—:.=)]+\\s*|\\s+)(?<label>\\S.*)$`),
  new RegExp(`^${number}\\s*\\((?<label>[^()]+)\\)$`),
  new RegExp(`^(?<label>.*\\S)\\s*(?:[-–—:=]|\\()\\s*${number}\\s*\\)?$`),
]
const hasLetter = /\p{L}/u
const alone = new RegExp(`^${number}$`)

/** 4/5: of a scale that goes to 5 and of no other. */
function overMost(text: string, scale: readonly ScaleStep[]): Parsed<number> | null {
  const parts = outOf.exec(text)?.groups
  if (parts === undefined) return null
  const [value, most] = [toNumber(parts.value!), Number(parts.most)]
  if (value > most) return invalid('out-of-range', `${quoted(text)} is more than the whole scale.`)
  const highest = Math.max(...scale.map(step => step.rating))
  if (scale.length > 0 && highest !== most) {
    return invalid(
      'rating-unreadable',
      `${quoted(text)} is on a scale to ${most}, while the scale here goes to ${highest}.`,
    )
  }
  return onScale(text, value, scale, asRating(text, value))
}

function numbered(text: string, scale: readonly ScaleStep[]): Parsed<number> {
  const single = alone.exec(text)?.groups
  if (single !== undefined)
    return onScale(text, toNumber(single.value!), scale, asRating(text, toNumber(single.value!)))
  for (const form of numberAndLabel) {
    const parts = form.exec(text)?.groups
    if (parts !== undefined && scale.length === 0 && hasLetter.test(parts.label!)) {
      const value = toNumber(parts.value!)
      return { state: 'value', value, coerced: asRating(text, value) }
    }
    const labeled = parts === undefined ? undefined : byLabel(parts.label!, scale)
    if (labeled === undefined) continue
    const value = toNumber(parts!.value!)
    if (value === labeled) return { state: 'value', value, coerced: asRating(text, value) }
    return invalid('rating-unreadable', `${quoted(text)} names two ratings: on this scale that label is ${labeled}.`)
  }
  return scale.length > 0
    ? unreadable(text)
    : invalid('rating-unreadable', `${quoted(text)} is no number, and no Scale says which rating it stands for.`)
}

function onScale(cell: Cell, value: number, scale: readonly ScaleStep[], coerced: string | undefined): Parsed<number> {
  if (!Number.isFinite(value)) return unreadable(cell)
  const rated: Parsed<number> = coerced === undefined ? { state: 'value', value } : { state: 'value', value, coerced }
  if (scale.length === 0) return rated
  const steps = scale.map(step => step.rating).sort((a, b) => a - b)
  const [lowest, highest] = [steps[0]!, steps[steps.length - 1]!]
  if (value < lowest || value > highest) {
    return invalid('out-of-range', `${quoted(cell)} is not on the scale, which goes from ${lowest} to ${highest}.`)
  }
  const halfway = steps.some((step, index) => index > 0 && (steps[index - 1]! + step) / 2 === value)
  if (steps.includes(value) || halfway) return rated
  return invalid('rating-unreadable', `${quoted(cell)} is neither a step of the scale nor halfway between two.`)
}

function byLabel(written: string, scale: readonly ScaleStep[]): number | undefined {
  const name = plainLabel(written)
  return name === '' ? undefined : scale.find(step => plainLabel(step.label) === name)?.rating
}

function plainLabel(written: string): string {
  return written.normalize('NFC').toLowerCase().replace(/\s+/g, '')
}

function toNumber(written: string): number {
  return Number(written.replace('\u2212', '-').replace(',', '.'))
}

function asRating(cell: Cell, value: number): string {
  return `${quoted(cell)} is text, read as the rating ${value}`
}

function unreadable(cell: Cell): Parsed<never> {
  return invalid('rating-unreadable', `${quoted(cell)} is neither a number nor a label of the scale.`)
}
