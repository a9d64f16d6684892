/** A word as it is looked up: lower case, without accents and without the dot of an abbreviation. */
export function plainWord(written: string): string {
  return written
    .normalize('NFD')
    .replace(/[\u0300-\u036f.]/g, '')
    .toLowerCase()
}
