/**
 * Text for a terminal: of control characters only line breaks and colors pass. A cell may hold any character, and some
 * would move the cursor or rewrite what was printed.
 */
export function safeText(text: string): string {
  return text.replace(/\p{Cc}(\[\d{1,2}m)?/gu, (all, color: string | undefined) => {
    if (all[0] === '\n' || (all[0] === '\u001b' && color !== undefined)) return all
    return `�${color ?? ''}`
  })
}
