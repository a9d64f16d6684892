import type { ComponentChildren } from 'preact'
import { Button } from '../parts/Button.tsx'
import { useSession } from '../session/useSession.ts'

interface CommandButtonProps {
  readonly children: ComponentChildren
  readonly onClick: () => void
  readonly kind?: 'primary' | 'plain'
  readonly unavailable?: boolean
}

/** A button that needs the workbook, which has to be open and free. */
export function CommandButton({ children, onClick, kind = 'plain', unavailable = false }: CommandButtonProps) {
  const { busy, workbook } = useSession()
  return (
    <Button kind={kind} disabled={unavailable || busy.value !== null || workbook.value === null} onClick={onClick}>
      {children}
    </Button>
  )
}
