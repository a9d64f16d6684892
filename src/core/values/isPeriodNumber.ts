/** Whether a number in a header is a year, or a date serial from 1990 to 2099; other numbers there are names. */
export function isPeriodNumber(value: number): boolean {
  return Number.isInteger(value) && ((value >= 1990 && value <= 2099) || (value >= 32874 && value <= 73050))
}
