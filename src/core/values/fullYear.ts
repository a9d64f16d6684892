/** A year as it is written, in two or four digits; 70 to 99 are 19xx, 00 to 69 are 20xx. */
export function fullYear(written: string): number {
  const year = Number(written)
  if (written.length > 2) return year
  return year + (year < 70 ? 2000 : 1900)
}
