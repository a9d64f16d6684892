import { useId } from 'preact/hooks'
import { bins } from '../charts/bins.ts'
import type { ChartScale } from '../charts/chartScale.ts'
import { DotRow } from '../charts/DotRow.tsx'
import { Histogram } from '../charts/Histogram.tsx'
import { useSession } from '../session/useSession.ts'
import { strings } from '../strings.ts'
import type { RoleOfScores } from './rolesOf.ts'

const words = strings.overview.distribution

/** From this many people on, bars say more than dots. */
const manyPeople = 30

/** The scores of one role as a row of dots, or as bars, or as a table. */
export function RoleScores({ scores, scale, asTable }: { scores: RoleOfScores; scale: ChartScale; asTable: boolean }) {
  const { role, points, lowQuarter, median, highQuarter } = scores
  const heading = useId()
  const [low, high, middle] = [points[0]!, points[points.length - 1]!, median].map(rounded) as [string, string, string]
  const label = words.summary(role, points.length, low, high, middle)
  return (
    <section class="tl-role" aria-labelledby={heading}>
      <div class="tl-role-head">
        <h3 class="tl-role-name" id={heading}>
          {role}
        </h3>
        <span class="tl-role-count tl-numbers">
          {points.length === 1 ? words.people(1) : `${words.people(points.length)}, ${words.median(middle)}`}
        </span>
      </div>
      {asTable ? (
        <Table scores={scores} />
      ) : points.length < manyPeople ? (
        <DotRow
          label={label}
          scale={scale}
          median={points.length > 1 ? median : null}
          dots={scores.scores.map(({ name, score }, i) => ({
            value: points[i]!,
            name,
            title: words.dot(name, score ?? ''),
          }))}
        />
      ) : (
        <>
          <Histogram
            label={label}
            scale={scale}
            bins={bins(points)}
            middle={[lowQuarter, highQuarter]}
            median={median}
          />
          <p class="tl-middle-half">
            <span class="tl-middle-mark" />
            {words.middle(rounded(lowQuarter), rounded(highQuarter))}
          </p>
        </>
      )}
    </section>
  )
}

function Table({ scores: { scores, points } }: { scores: RoleOfScores }) {
  return points.length < manyPeople ? <PeopleTable scores={scores} /> : <BinTable points={points} />
}

function PeopleTable({ scores }: { scores: RoleOfScores['scores'] }) {
  const session = useSession()
  return (
    <table class="tl-table">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.band}</th>
          <th scope="col" class="tl-number">
            {words.score}
          </th>
        </tr>
      </thead>
      <tbody>
        {scores.map(({ person, name, band, score }, index) => (
          <tr key={index}>
            <th scope="row">
              <button
                type="button"
                class="tl-link"
                onClick={() => {
                  session.person.value = person
                  session.view.value = 'explain'
                }}
              >
                {name}
              </button>
            </th>
            <td>{band}</td>
            <td class="tl-number">{score}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function BinTable({ points }: { points: readonly number[] }) {
  return (
    <table class="tl-table">
      <thead>
        <tr>
          <th scope="col">{words.points}</th>
          <th scope="col" class="tl-number">
            {words.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {bins(points).map(({ from, to, count }) => (
          <tr key={from}>
            <th scope="row">{words.bin(from, to)}</th>
            <td class="tl-number">{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function rounded(points: number): string {
  return String(Math.round(points))
}
