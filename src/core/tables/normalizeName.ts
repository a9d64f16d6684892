/**
 * A word as it is compared: lower case, without diacritics, spaces, punctuation and plural ending;
 * letters and digits of any script stay. 'Employee IDs', 'employee_id' and 'EmployeeID' are one name.
 * The result is only ever compared with another result, never shown. Text of punctuation alone gives ''.
 */
export function normalizeName(name: string): string {
  const letters = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]/gu, '')
  return foldPlural(letters)
}

/**
 * Cuts s, es, ses … from the end, then makes ie → y and drops the e after x, z, ch, sh. Singular and plural give
 * the same stem (status, statuses → statu; class, classes → cla; case, cases → ca; activity, activities → activity;
 * box, boxes → box) because both go through it: no list of words that only look plural is needed.
 */
function foldPlural(word: string): string {
  let end = word.length
  while (end > 2 && (word[end - 1] === 's' || (word[end - 1] === 'e' && word[end - 2] === 's'))) end -= 1
  return word
    .slice(0, end)
    .replace(/ie$/, 'y')
    .replace(/(x|z|[cs]h)e$/, '$1')
}
