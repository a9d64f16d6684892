import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Cell } from '../../core/cells/cell.ts'
import type { QuickFix } from '../../core/problems/finding.ts'
import { Button } from '../parts/Button.tsx'
import { CellLink } from '../parts/CellLink.tsx'
import { Icon } from '../parts/Icon.tsx'
import { applyFix } from '../session/applyFix.ts'
import { errorWords } from '../session/errorWords.ts'
import { useSession } from '../session/useSession.ts'
import { writtenCells } from '../session/writtenCells.ts'
import { strings } from '../strings.ts'
import { type EditPreview, previewOf } from './previewOf.ts'

/** What a fix would change, shown before it is done: what stands there now and what will, or which rows are added. */
export function FixPreview({ fix, disabled, onClose }: { fix: QuickFix; disabled: boolean; onClose: () => void }) {
  const session = useSession()
  const held = useHeld(fix)
  const box = useRef<HTMLElement>(null)
  const blocks = session.shown.value?.result.view.blocks ?? []
  const ready = Array.isArray(held) && !disabled
  useLayoutEffect(() => box.current?.focus(), [])
  return (
    <section class="tl-problem-form" ref={box} tabIndex={-1} aria-label={strings.problems.preview(fix.title)}>
      {held === null ? <p class="tl-problem-note">{strings.problems.looking}</p> : null}
      {typeof held === 'string' ? <p class="tl-problem-note">{held}</p> : null}
      {Array.isArray(held) ? (
        <ul class="tl-preview">
          {previewOf(fix.edits, held, blocks).map((preview, index) => (
            <li key={index}>
              <Preview preview={preview} />
            </li>
          ))}
        </ul>
      ) : null}
      <div class="tl-buttons">
        <Button disabled={!ready} onClick={() => void applyFix(session, fix)}>
          {strings.problems.apply}
        </Button>
        <Button kind="subtle" onClick={onClose}>
          {strings.problems.notNow}
        </Button>
      </div>
    </section>
  )
}

function Preview({ preview }: { preview: EditPreview }) {
  if (preview.kind === 'words') return <span>{preview.text}</span>
  if (preview.kind === 'cell') {
    return (
      <span class="tl-preview-cell">
        <CellLink cell={preview.cell} full />
        <span class="tl-hidden">{strings.problems.now}</span>
        <bdi class="tl-preview-before">{preview.before}</bdi>
        <Icon name="chevronRight" />
        <span class="tl-hidden">{strings.problems.afterwards}</span>
        <bdi class="tl-preview-after">{preview.after}</bdi>
      </span>
    )
  }
  return (
    <>
      <span>{preview.text}</span>
      {preview.rows.map((row, index) => (
        <dl key={index} class="tl-preview-row">
          {row.map(({ header, value }) => (
            <div key={header}>
              <dt>
                <bdi>{header}</bdi>
              </dt>
              <dd>
                <bdi>{value}</bdi>
              </dd>
            </div>
          ))}
        </dl>
      ))}
      {preview.more === 0 ? null : <span class="tl-problem-note">{strings.problems.moreRows(preview.more)}</span>}
    </>
  )
}

/** What the cells that a fix sets hold now; null while that is read, words where it cannot be. */
function useHeld({ edits }: QuickFix): readonly (Cell | undefined)[] | string | null {
  const { host } = useSession()
  const [held, setHeld] = useState<readonly (Cell | undefined)[] | string | null>(null)
  useEffect(() => {
    let gone = false
    const show = (found: readonly (Cell | undefined)[] | string): void => {
      if (!gone) setHeld(found)
    }
    writtenCells(host, edits).then(
      cells => show(cells.map(({ value }) => value)),
      error => show(errorWords(error)),
    )
    return () => {
      gone = true
    }
  }, [host, edits])
  return held
}
