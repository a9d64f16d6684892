/** How long a step goes on taking new work, in milliseconds; what it has begun may take as long again. */
const working = 10_000

/** Whether a step that begins now may still take new work. It may always take the first. */
export function budget(): () => boolean {
  const start = Date.now()
  let first = true
  return () => {
    const open = first || Date.now() - start < working
    first = false
    return open
  }
}
