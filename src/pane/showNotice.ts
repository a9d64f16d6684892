/** Shows a sentence in place of the pane, and where else to go. */
export function showNotice(
  root: HTMLElement,
  text: string,
  elsewhere?: { readonly text: string; readonly address: string },
): void {
  const notice = document.createElement('p')
  notice.textContent = text
  root.replaceChildren(notice)
  if (elsewhere === undefined) return
  const link = document.createElement('a')
  link.textContent = elsewhere.text
  link.href = elsewhere.address
  root.append(link)
}
