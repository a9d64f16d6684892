/** What the host answers where an action fails: the code that Excel gives, and where. */
export class SimError extends Error {
  readonly code: string
  location = ''

  constructor(code: string, message: string) {
    super(message)
    this.code = code
  }
}
