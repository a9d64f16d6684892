import { useState } from 'preact/hooks'
import type { Calibration } from '../../core/calibration/result/calibration.ts'
import type { RatedPerson } from '../../core/calibration/result/ratedPerson.ts'
import type { RatingGrid } from '../../core/calibration/result/ratingGrid.ts'
import { Chip } from '../parts/Chip.tsx'
import { type GridPlace, HeatGrid } from '../parts/HeatGrid.tsx'
import { Section } from '../parts/Section.tsx'
import { useFirst } from '../parts/useFirst.tsx'
import { strings } from '../strings.ts'
import { besideText } from './besideText.ts'
import { PersonLine } from './PersonLine.tsx'
import { peopleByKey } from './peopleByKey.ts'
import { stepText } from './stepText.ts'

const words = strings.calibrate.grid

/** How many people of a cell show before all of them. */
const most = 6

/** People counted by evidence, rater or potential, and rating; a cell lists its people. */
export function Grid({ calibration }: { calibration: Calibration }) {
  const { grids } = calibration
  const [kind, setKind] = useState(grids[0]?.rows)
  const [set, setSet] = useState(grids[0]?.set)
  const kinds = [...new Set(grids.map(({ rows }) => rows))]
  const ofKind = grids.filter(({ rows }) => rows === kind)
  const grid = ofKind.find(each => each.set === set) ?? ofKind[0]
  if (grid === undefined) return null
  return (
    <Section title={words.title}>
      {kinds.length < 2 ? null : (
        <fieldset class="tl-roles" aria-label={words.choose}>
          {kinds.map(each => (
            <Chip key={each} pressed={each === kind} onClick={() => setKind(each)}>
              {words.rows[each]}
            </Chip>
          ))}
        </fieldset>
      )}
      {ofKind.length < 2 ? null : (
        <div class="tl-text">
          <select
            class="tl-select"
            aria-label={words.group}
            value={grid.set ?? ''}
            onChange={event => setSet(event.currentTarget.value === '' ? null : event.currentTarget.value)}
          >
            {ofKind.map(each => (
              <option key={each.set} value={each.set ?? ''}>
                {each.set ?? words.everybody}
              </option>
            ))}
          </select>
        </div>
      )}
      <CountedGrid key={`${grid.rows} ${grid.set}`} grid={grid} calibration={calibration} />
    </Section>
  )
}

function CountedGrid({ grid, calibration }: { grid: RatingGrid; calibration: Calibration }) {
  const [picked, setPicked] = useState<GridPlace | null>(null)
  const { steps, lines } = grid
  const personOf = peopleByKey(calibration)
  const cellOf = ({ row, column }: GridPlace) => lines[row]!.cells[column]!
  const labelOf = (place: GridPlace): string => {
    const count = cellOf(place).length
    const people = count === 0 ? words.nobody : strings.calibrate.people(count)
    return words.cell(lines[place.row]!.row, stepText(steps[place.column]!), people)
  }
  const isSame = ({ row, column }: GridPlace) => grid.rows === 'evidence' && lines[row]!.row === steps[column]!.label
  const named = steps.filter(step => step.label !== String(step.rating))
  return (
    <>
      <HeatGrid
        label={words.table(words.rows[grid.rows].toLowerCase())}
        rowsTitle={words.rows[grid.rows]}
        columnsTitle={strings.calibrate.rating}
        columns={steps.map(({ rating }) => String(rating))}
        rows={lines.map(({ row, cells }) => ({ title: row, counts: cells.map(({ length }) => length) }))}
        cellLabel={labelOf}
        isFramed={isSame}
        picked={picked}
        onPick={setPicked}
      />
      <p class="tl-text tl-legend">
        {named.length === 0 ? null : <bdi>{named.map(stepText).join(' · ')}. </bdi>}
        {grid.rows === 'evidence' ? words.same : null}
      </p>
      <div aria-live="polite">
        {picked === null ? (
          <p class="tl-text tl-quiet">{words.pick}</p>
        ) : (
          <>
            <h3 class="tl-text tl-ask-strong">{labelOf(picked)}</h3>
            <People
              key={`${picked.row} ${picked.column}`}
              people={cellOf(picked).flatMap(key => personOf(key) ?? [])}
            />
          </>
        )}
      </div>
    </>
  )
}

function People({ people }: { people: readonly RatedPerson[] }) {
  const [shown, more] = useFirst(people, most, strings.calibrate.all)
  return (
    <>
      <ul>
        {shown.map(person => (
          <PersonLine key={person.person} person={person}>
            <p class="tl-quiet">{besideText(person)}</p>
          </PersonLine>
        ))}
      </ul>
      {more}
    </>
  )
}
