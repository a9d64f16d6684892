/**
 * Takes a file that is dragged onto the page, wherever it is let go, and marks the page while it hovers. Other things
 * that are dragged, such as text, stay the business of whatever lies under them.
 */
export function takeDrops(page: HTMLElement, take: (file: File) => void): void {
  let depth = 0
  const mark = (change: number): void => {
    depth = Math.max(0, depth + change)
    page.classList.toggle('wb-dropping', depth > 0)
  }
  // Asked before the grid, which would swallow these events.
  page.addEventListener('dragenter', event => carriesFiles(event) && mark(1), true)
  page.addEventListener('dragleave', event => carriesFiles(event) && mark(-1), true)
  page.addEventListener('dragover', event => carriesFiles(event) && event.preventDefault(), true)
  page.addEventListener(
    'drop',
    event => {
      if (!carriesFiles(event)) return
      event.preventDefault()
      event.stopPropagation()
      mark(-depth)
      const file = event.dataTransfer?.files[0]
      if (file !== undefined) take(file)
    },
    true,
  )
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}
