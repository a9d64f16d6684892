import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

interface DialogProps {
  readonly open: boolean
  readonly label: string
  readonly onClose: () => void
  readonly children: ComponentChildren
  readonly className?: string
}

/** A modal dialog over the pane, wherever on the page the pane is. Escape and a click beside it close it. */
export function Dialog({ open, label, onClose, children, className = '' }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  // At once, and not after the next picture: whoever types on must not lose letters.
  useLayoutEffect(() => {
    const element = dialog.current
    if (element === null || !open) return
    place(element)
    element.showModal()
    return () => element.close()
  }, [open])
  return (
    <dialog
      ref={dialog}
      class={`tl-dialog ${className}`}
      aria-label={label}
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
      onPointerDown={event => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      {open ? <div class="tl-dialog-body">{children}</div> : null}
    </dialog>
  )
}

/** A modal dialog stands in the window, not in the pane: it takes over the pane's place and width. */
function place(element: HTMLDialogElement): void {
  const pane = element.closest('.tl-pane')?.getBoundingClientRect()
  if (pane === undefined) return
  element.style.setProperty('--pane-left', `${pane.left}px`)
  element.style.setProperty('--pane-top', `${pane.top}px`)
  element.style.setProperty('--pane-width', `${pane.width}px`)
  element.style.setProperty('--pane-height', `${pane.height}px`)
}
