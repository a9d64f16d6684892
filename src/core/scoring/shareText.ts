import { tolerance } from './tolerance.ts'

/** A share of the weight in words: at most one decimal, rounded down, so that 79.97 % is never said to be 80 %. */
export function shareText(share: number): string {
  return `${Math.floor(share * 1000 + tolerance) / 10} %`
}
