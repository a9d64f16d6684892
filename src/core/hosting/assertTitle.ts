/**
 * A title that Excel would not take is an error of the program: whoever asks for a sheet chooses a title that fits and
 * that no other sheet has, upper and lower case being the same.
 */
export function assertTitle(title: string, others: readonly string[]): void {
  if (!isTitle(title)) throw new Error(`No sheet can have the title ${JSON.stringify(title)}`)
  const key = title.toLowerCase()
  if (others.some(other => other.toLowerCase() === key))
    throw new Error(`There is a sheet with the title ${title} already`)
}

/** Whether Excel takes a text as the title of a sheet. */
export function isTitle(text: string): boolean {
  const fits = text.trim() !== '' && text.length <= 31 && !/[[\]:*?/\\\p{Cc}\p{Cs}]|^'|'$/u.test(text)
  return fits && text.toLowerCase() !== 'history'
}
