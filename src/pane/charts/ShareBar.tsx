/** A bar that is filled by a share, 0 to 1; the number stands beside it as text. */
export function ShareBar({ share }: { share: number }) {
  return (
    <svg class="tl-share-bar" aria-hidden="true" focusable="false">
      <rect class="tl-bar-track" width="100%" height="100%" rx="3" />
      {share === 0 ? null : <rect class="tl-bar-fill" width={`${100 * share}%`} height="100%" rx="3" />}
    </svg>
  )
}
