/** An error of Google's: it has a name of its own, and scripts see it as one of another world. */
export function exception(message: string): Error {
  const error = new Error(message)
  error.name = 'Exception'
  return error
}
