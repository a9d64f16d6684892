/**
 * A title that Excel would not take is an error of the program: whoever asks for a sheet chooses a title that fits and
 * that no other sheet has, upper and lower case being the same.
 */
export function assertTitle(title: string, others: readonly string[]): void {
  const fits = title.trim() !== '' && title.length <= 31 && !/[[\]:*?/\\\p{Cc}\p{Cs}]|^'|'$/u.test(title)
  if (!fits || title.toLowerCase() === 'history')
    throw new Error(`No sheet can have the title ${JSON.stringify(title)}`)
  const key = title.toLowerCase()
  if (others.some(other => other.toLowerCase() === key))
    throw new Error(`There is a sheet with the title ${title} already`)
}
