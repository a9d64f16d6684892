/** Two numbers closer than this are the same at a cut point. Nothing is rounded before it is compared. */
export const tolerance = 1e-9

/** `value` reaches `cut`, which is lower-inclusive. */
export function reaches(value: number, cut: number): boolean {
  return value >= cut - tolerance
}
