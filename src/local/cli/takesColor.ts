/** Whether a stream shows colors: a terminal, unless NO_COLOR holds anything (no-color.org). */
export function takesColor(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
): boolean {
  return stream.isTTY === true && !environment.NO_COLOR
}
