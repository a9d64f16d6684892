/** The note of a header: how the column is made, and where that is told at length. Excel shows 255 characters of it. */
export function documented(text: string, section: string): string {
  return `${text} See docs/calibration.md#${section}.`
}
