import type { Calibration } from '../../core/calibration/result/calibration.ts'
import type { RatedPerson } from '../../core/calibration/result/ratedPerson.ts'
import type { RatingGrid } from '../../core/calibration/result/ratingGrid.ts'
import { Chip } from '../parts/Chip.tsx'
import { type GridPlace, HeatGrid } from '../parts/HeatGrid.tsx'
import { Section } from '../parts/Section.tsx'
import { useFirst } from '../parts/useFirst.tsx'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'
import { besideText } from './besideText.ts'
import { PersonLine } from './PersonLine.tsx'
import { peopleByKey } from './peopleByKey.ts'
import { stepText } from './stepText.ts'

const words = strings.calibrate.grid

/** How many rows, and how many people of a cell, show before all of them. */
const mostRows = 24
const mostPeople = 6

/** People counted by evidence, rater or potential, and rating; a cell lists its people. */
export function Grid({ calibration }: { calibration: Calibration }) {
  const { compared } = useSession()
  const { grids } = calibration
  const grid = grids.find(each => keyOf(each) === compared.value.grid) ?? grids[0]
  const show = (next: RatingGrid | undefined): void => {
    if (next !== undefined) compared.value = { ...compared.value, grid: keyOf(next), cell: null }
  }
  if (grid === undefined) return null
  const kinds = [...new Set(grids.map(({ rows }) => rows))]
  const ofKind = grids.filter(({ rows }) => rows === grid.rows)
  return (
    <Section title={words.title}>
      {kinds.length < 2 ? null : (
        <fieldset class="tl-roles" aria-label={words.choose}>
          {kinds.map(each => (
            <Chip key={each} pressed={each === grid.rows} onClick={() => show(grids.find(({ rows }) => rows === each))}>
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
            value={keyOf(grid)}
            onChange={event => show(grids.find(each => keyOf(each) === event.currentTarget.value))}
          >
            {ofKind.map(each => (
              <option key={keyOf(each)} value={keyOf(each)}>
                {each.set ?? words.everybody}
              </option>
            ))}
          </select>
        </div>
      )}
      <CountedGrid key={keyOf(grid)} grid={grid} calibration={calibration} />
    </Section>
  )
}

function keyOf({ rows, set }: RatingGrid): string {
  return `${rows} ${set ?? ''}`
}

function CountedGrid({ grid, calibration }: { grid: RatingGrid; calibration: Calibration }) {
  const { compared } = useSession()
  const { steps, lines } = grid
  const [shown, more] = useFirst(lines, mostRows, strings.calibrate.all)
  const { cell } = compared.value
  // Another run may have fewer rows.
  const picked = cell !== null && lines[cell.row]?.cells[cell.column] !== undefined ? cell : null
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
        rows={shown.map(({ row, cells }) => ({ title: row, counts: cells.map(({ length }) => length) }))}
        cellLabel={labelOf}
        isFramed={isSame}
        picked={picked}
        onPick={cell => {
          compared.value = { ...compared.value, cell }
        }}
      />
      {more}
      {named.length === 0 && grid.rows !== 'evidence' ? null : (
        <p class="tl-text tl-legend">
          {named.length === 0 ? null : <bdi>{named.map(stepText).join(' · ')}. </bdi>}
          {grid.rows === 'evidence' ? words.same : null}
        </p>
      )}
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
  const [shown, more] = useFirst(people, mostPeople, strings.calibrate.all)
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
