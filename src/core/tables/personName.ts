/**
 * A person's name as it is compared: "Smith, Jane", "JANE SMITH " and "Jané Smith" are one name.
 * Unlike `normalizeName` it keeps the words apart and folds no plural: Jones is not Jone.
 */
export function personName(written: string): string {
  const parts = written.split(',')
  const turned = parts.length === 2 ? `${parts[1]} ${parts[0]}` : written
  return turned
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}@.]+/gu, ' ')
    .trim()
}
