/**
 * A word as it is compared: lower case, without diacritics, spaces, punctuation and plural ending;
 * letters and digits of any script stay. 'Employee IDs', 'employee_id' and 'EmployeeID' are one name.
 * The result is only ever compared with another result, never shown. Text of punctuation alone gives ''.
 */
export function normalizeName(name: string): string {
  return foldPlural(/^[ -~]*$/.test(name) ? name.toLowerCase().replace(/[^a-z0-9]/g, '') : lettersOf(name))
}

/** What the letters and digits of any script come to; the shorter way for ASCII gives the same, several times as fast. */
function lettersOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '')
}

/**
 * Cuts s, es, ses … from the end, then makes ie → y and drops the e after x, z, ch, sh. Singular and plural give
 * the same stem (status, statuses → statu; class, classes → cla; case, cases → ca; activity, activities → activity;
 * box, boxes → box) because both go through it: no list of words that only look plural is needed.
 */
function foldPlural(word: string): string {
  let end = word.length
  while (end > 2 && (word[end - 1] === 's' || (word[end - 1] === 'e' && word[end - 2] === 's'))) end -= 1
  const stem = word.slice(0, end)
  if (!stem.endsWith('e')) return stem
  if (stem.endsWith('ie')) return `${stem.slice(0, -2)}y`
  return /(x|z|[cs]h)e$/.test(stem) ? stem.slice(0, -1) : stem
}
