/** Hours and minutes by the clock of the page: 14:02. */
export function timeText(at: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${two(at.getHours())}:${two(at.getMinutes())}`
}
