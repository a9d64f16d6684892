/** Calls back with the theme that the pane shows, now and whenever it changes. */
export function followTheme(pane: HTMLElement, show: (dark: boolean) => void): void {
  const tell = () => show(pane.dataset.theme === 'dark')
  new MutationObserver(tell).observe(pane, { attributeFilter: ['data-theme'] })
  tell()
}
