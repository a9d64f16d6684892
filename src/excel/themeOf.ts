/** Whether a background, #RRGGBB, is a dark one; null: it is none that is known. */
export function themeOf(background: string | undefined): 'light' | 'dark' | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? '')
  if (match === null) return null
  const [red = 0, green = 0, blue = 0] = match.slice(1).map(part => Number.parseInt(part, 16))
  // The weights of the three colors in what the eye sees as bright (ITU-R BT.601).
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light'
}
