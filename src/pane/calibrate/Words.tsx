import type { Wording } from '../../core/calibration/result/wording.ts'

/** What is said of a figure: what was seen and how sure that is, then what else looks like it and what to do. */
export function Words({ wording: { text, uncertainty, innocent, next } }: { wording: Wording }) {
  const more = [innocent, next].filter(part => part !== null).join(' ')
  return (
    <>
      <p class="tl-text">
        {text} {uncertainty}
      </p>
      {more === '' ? null : <p class="tl-text tl-quiet">{more}</p>}
    </>
  )
}
