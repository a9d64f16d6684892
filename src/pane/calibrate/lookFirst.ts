import type { Wording } from '../../core/calibration/result/wording.ts'

/** What is worth a look before what is not, else in the order given. */
export function lookFirst<Found extends { readonly wording: Wording }>(found: readonly Found[]): readonly Found[] {
  const looks = ({ wording }: Found): boolean => wording.kind === 'look here'
  return [...found.filter(looks), ...found.filter(each => !looks(each))]
}
