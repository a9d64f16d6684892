/**
 * A color RRGGBB made darker (tint -1 to 0) or lighter (0 to 1): its lightness moves by that share of the way to black
 * or to white (ECMA-376, 18.8.19), hue and saturation stay.
 */
export function tinted(color: string, tint: number): string {
  const channels = [0, 2, 4].map(at => Number.parseInt(color.slice(at, at + 2), 16) / 255)
  const lightness = (Math.max(...channels) + Math.min(...channels)) / 2
  const wanted = tint < 0 ? lightness * (1 + tint) : lightness + (1 - lightness) * tint
  const moved = channels.map(channel => toLightness(channel, lightness, wanted))
  return moved
    .map(channel =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase()
}

/** With hue and saturation held, a channel keeps its distance from the lightness in parts of what is possible there. */
function toLightness(channel: number, from: number, to: number): number {
  const room = Math.min(from, 1 - from)
  return room === 0 ? to : to + ((channel - from) / room) * Math.min(to, 1 - to)
}
