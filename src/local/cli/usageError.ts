/** What was typed cannot be used. The message is one line that says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
