import type { TargetedKeyboardEvent } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { Problem } from '../../core/problems/problem.ts'
import { Button } from '../parts/Button.tsx'
import { EmptyState } from '../parts/EmptyState.tsx'
import { StaleBar } from '../parts/StaleBar.tsx'
import { useFocusKept } from '../parts/useFocusKept.ts'
import { useRoving } from '../parts/useRoving.ts'
import { type ListHandle, VirtualList } from '../parts/VirtualList.tsx'
import { allProblems } from '../session/allProblems.ts'
import { personName } from '../session/personName.ts'
import { reveal } from '../session/reveal.ts'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'
import { type ListPress, listKey } from './listKey.ts'
import { ProblemBar } from './ProblemBar.tsx'
import { lineClass, ProblemRowView } from './ProblemRowView.tsx'
import { filtered, headingsOf, keyedProblems, type ProblemRow, problemRows } from './problemRows.ts'

const notAsked = { problem: null, times: 0 }

/** Problems under the sheets that they stand in: arrows move, Enter shows the cell and opens what can be done. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const session = useSession()
  const { filter, problem: opened, run } = session
  const [toggled, setToggled] = useState<ReadonlySet<string>>(() => headingsToOpen(opened.value))
  const [asked, setAsked] = useState<{ readonly problem: Problem | null; readonly times: number }>(notAsked)
  const nameOf = useMemo(() => personName(session), [run.value])
  const keyed = useMemo(() => keyedProblems(problems, nameOf), [problems, nameOf])
  const shown = useMemo(() => filtered(keyed, filter.value), [keyed, filter.value])
  const rows = useMemo(() => problemRows(shown, toggled), [shown, toggled])
  const keys = useMemo(() => rows.map(({ key }) => key), [rows])
  // Read here, so that another one gives the list another function to render lines with.
  const openNow = opened.value
  const handle = useRef<ListHandle | null>(null)
  const roving = useRoving(keys, index => handle.current?.reach(index))
  const kept = useFocusKept(rows, () => roving.move(roving.at))
  useEffect(() => {
    const index = rows.findIndex(row => row.kind === 'problem' && row.problem === opened.value)
    if (index !== -1) roving.move(index)
    // Only where another view led here.
  }, [])

  const toggle = (key: string): void => {
    const next = new Set(toggled)
    if (!next.delete(key)) next.add(key)
    setToggled(next)
  }
  const open = (problem: Problem): void => {
    opened.value = problem
    setAsked(notAsked)
  }
  const pick = (row: ProblemRow): void => {
    if (row.kind !== 'problem') {
      toggle(row.key)
      return
    }
    open(row.problem)
    if (row.problem.cell !== null) void reveal(session, row.problem.cell)
  }
  const press = (event: TargetedKeyboardEvent<HTMLElement>): void => {
    const act = listKey(pressOf(event), rows, roving.at, opened.value)
    if (act === null) return
    event.preventDefault()
    event.stopPropagation()
    if (act.kind === 'move') roving.move(act.to)
    if (act.kind === 'toggle') toggle(act.key)
    if (act.kind === 'fix') {
      opened.value = act.problem
      setAsked({ problem: act.problem, times: asked.times + 1 })
    }
    if (act.kind === 'close') {
      opened.value = null
      roving.move(roving.at)
    }
  }
  return (
    <>
      <StaleBar />
      <ProblemBar />
      <p class="tl-hidden" role="status">
        {strings.problems.shown(shown.length, problems.length)}
      </p>
      {shown.length === 0 ? (
        <EmptyState icon="filter" title={strings.problems.noneFits}>
          <Button
            onClick={() => {
              filter.value = allProblems
            }}
          >
            {strings.problems.showAll}
          </Button>
        </EmptyState>
      ) : (
        <section aria-label={strings.problems.title} onKeyDown={press} {...kept}>
          <VirtualList
            items={rows}
            keyOf={({ key }) => key}
            estimate={46}
            label={strings.problems.title}
            handle={handle}
            keep={roving.at}
            underBar
            render={(row, index) => (
              <ProblemRowView
                row={row}
                index={index}
                roving={roving}
                nameOf={nameOf}
                open={row.kind === 'problem' && row.problem === openNow}
                asked={row.kind === 'problem' && row.problem === asked.problem ? asked.times : 0}
                onPick={() => pick(row)}
              />
            )}
          />
        </section>
      )}
    </>
  )
}

function pressOf({ key, ctrlKey, metaKey, target, currentTarget }: TargetedKeyboardEvent<HTMLElement>): ListPress {
  const onLine = target instanceof Element && target.matches(`.${lineClass}`)
  return { key, ctrlKey, metaKey, onLine, mirrored: getComputedStyle(currentTarget).direction === 'rtl' }
}

/** The headings under which a problem stands have to be open for it to show. */
function headingsToOpen(problem: Problem | null): ReadonlySet<string> {
  if (problem === null) return new Set()
  const { sheet, fold } = headingsOf(problem)
  return new Set(problem.accepted === null ? [fold] : [sheet, fold])
}
