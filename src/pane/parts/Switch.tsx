/** Something that is on or off, and changes at once; a label names it by its id. */
export function Switch({
  on,
  onChange,
  id,
  describedBy,
}: {
  on: boolean
  onChange: (on: boolean) => void
  id: string
  describedBy?: string
}) {
  return (
    <button
      type="button"
      role="switch"
      id={id}
      class="tl-switch"
      aria-checked={on}
      aria-describedby={describedBy}
      onClick={() => onChange(!on)}
    >
      <span class="tl-switch-knob" />
    </button>
  )
}
