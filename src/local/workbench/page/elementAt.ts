/** An element that the page has by now. */
export function elementAt(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector)
  if (element === null) throw new TypeError(`The page has no ${selector}`)
  return element
}
