/** Something that is on or off, and changes at once; `labelledBy` is the id of what names it. */
export function Switch({
  on,
  onChange,
  labelledBy,
  describedBy,
}: {
  on: boolean
  onChange: (on: boolean) => void
  labelledBy: string
  describedBy?: string
}) {
  return (
    <button
      type="button"
      role="switch"
      class="tl-switch"
      aria-checked={on}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onClick={() => onChange(!on)}
    >
      <span class="tl-switch-knob" />
    </button>
  )
}
