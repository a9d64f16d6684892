import type { Calibration } from '../../core/calibration/result/calibration.ts'
import type { RatingGrid } from '../../core/calibration/result/ratingGrid.ts'
import type { Wording } from '../../core/calibration/result/wording.ts'
import type { KeptApart } from '../../core/output/keptApart.ts'
import { builtPolicy } from '../../core/policy/builtPolicy.ts'
import { isOff } from '../../core/policy/policy.ts'
import { drawRows } from '../../core/problems/drawRows.ts'
import type { Paint } from '../../core/problems/paint.ts'
import { countText } from './countText.ts'
import { wrap } from './wrap.ts'

/** More would scroll the rest out of sight; --json has everything. */
const mostLines = 12

/**
 * The lines of a comparison of ratings: the grid of evidence and rating, and a sentence on each part. Raters, people and
 * groups are named only where `also` asks for them.
 */
export function printCalibration(
  { grids, severity, distribution, agreement, moves, agenda, spread, fairness, people }: Calibration,
  also: ReadonlySet<KeptApart>,
  { paint, width }: { readonly paint: Paint; readonly width: number },
): readonly string[] {
  const said = (wordings: readonly Wording[]) =>
    [
      ...wordings.map(({ text, uncertainty }) => `${text} ${uncertainty}`),
      ...new Set(wordings.flatMap(whatElse)),
    ].flatMap(line => wrap(line, width))
  const raters = also.has('raters')
    ? [...severity.groups.flatMap(group => group.raters), ...spread.raters].map(({ wording }) => wording)
    : []
  const groups = distribution.flatMap(set => set.groups).filter(({ finding }) => finding === 'look here')
  return [
    ...grids.filter(({ rows }) => rows === 'evidence').flatMap(grid => ['', ...gridLines(grid, paint)]),
    ...part('Raters', [
      ...(severity.reason === null ? [] : wrap(severity.reason, width)),
      ...[...new Set(severity.groups.map(({ model }) => model))].flatMap(model => wrap(model, width)),
      ...said(severity.groups.map(({ wording }) => wording)),
      ...said(raters.filter(({ kind }) => kind === 'look here').slice(0, mostLines)),
      ...(also.has('raters') ? severity.links.flatMap(({ text }) => wrap(text, width)) : []),
    ]),
    ...part('Distribution', [
      ...said(distribution.map(({ wording }) => wording)),
      ...(groups.length === 0
        ? []
        : also.has('raters')
          ? said(groups.map(({ wording }) => wording).slice(0, mostLines))
          : [`${countText(groups.length, 'group stands', 'groups stand')} out${asking('raters', 'names them')}.`]),
    ]),
    ...part('Agreement', agreement.wording === null ? [] : said([agreement.wording])),
    ...part('Changes in calibration', said((moves ?? []).flatMap(({ wordings }) => wordings.slice(0, 1)))),
    ...part('Fairness', fairness === null ? [] : fairnessLines(fairness, also, said, width)),
    ...part('Agenda', [
      ...(agenda.length === 0
        ? [people.some(({ gap }) => gap !== null) ? nobodyApart : noEvidence]
        : [
            `${countText(agenda.length, 'person', 'people')} to talk about${also.has('agenda') ? ':' : `${asking('agenda', 'names them')}.`}`,
          ]),
      ...(also.has('agenda')
        ? agenda.slice(0, mostLines).flatMap(({ name, why, question }) => wrap(`${name}: ${why} ${question}`, width))
        : []),
    ]),
  ]
}

const nobodyApart = 'Nobody’s rating and evidence lie a step apart, as far as there is evidence.'
const noEvidence = 'No rating is compared with evidence yet: that takes scores, and Evidence From in the Scale.'

/** What else looks like it, and what to do; said once for all that it holds of. */
function whatElse({ innocent, next }: Wording): readonly string[] {
  const parts = [innocent, next].filter(part => part !== null)
  return parts.length === 0 ? [] : [parts.join(' ')]
}

/** How to ask for what is kept apart, unless the build has turned it off. */
function asking(word: KeptApart, does: string): string {
  return isOff(builtPolicy, word) ? '' : `: --also ${word} ${does}`
}

function part(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', title, ...lines]
}

function fairnessLines(
  { figures, suppressed }: NonNullable<Calibration['fairness']>,
  also: ReadonlySet<KeptApart>,
  said: (wordings: readonly Wording[]) => readonly string[],
  width: number,
): readonly string[] {
  if (figures.length > 0 && !also.has('fairness')) {
    return [`${countText(figures.length, 'figure')}${asking('fairness', 'shows them')}.`]
  }
  return [
    ...said(figures.flatMap(({ wording }) => wording ?? []).slice(0, mostLines)),
    ...suppressed.flatMap(line => wrap(line, width)),
  ]
}

/** Evidence down, ratings across; a dot is nobody. */
function gridLines({ steps, lines, set }: RatingGrid, paint: Paint): readonly string[] {
  const header = [set === null ? 'Evidence' : `Evidence (${set})`, ...steps.map(({ label }) => label)]
  const rows = lines.map(({ row, cells }) => ({
    cells: [row, ...cells.map((people, at) => count(people.length).padStart(steps[at]!.label.length))],
    marks: [],
  }))
  return [...drawRows([{ cells: header, marks: [], header: true }, ...rows], paint), 'Evidence down, rating across.']
}

function count(people: number): string {
  return people === 0 ? '·' : String(people)
}
