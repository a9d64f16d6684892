import { remembered } from '../values/remembered.ts'
import type { Goalposts } from './metricPlan.ts'
import type { PostCell, PostSource, PostSources } from './postSource.ts'
import { type PostName, type Posts, postNames } from './posts.ts'

/** How the Floor and Stretch of one place follow a Target of another. */
export type TakenAlong = 'in proportion' | 'by the same distance' | 'as they are'

/** Quantities keep their proportion; shares, ratios and scores their distance. */
export function takenAlong(unit: string | null): TakenAlong {
  const quantities = ['count', 'currency', 'hours', 'minutes', 'days']
  return unit !== null && quantities.includes(unit) ? 'in proportion' : 'by the same distance'
}

/**
 * One set of goalposts from what several places say, the first of them winning. Floor and Stretch come from the place
 * that gives the Target; those of a later place are taken along with it, from that place's own Target. A place before
 * it that gives only a Floor or Stretch says it outright.
 */
export function resolvePosts(places: readonly Posts[], along: TakenAlong): Goalposts {
  const [only, ...others] = places
  return only !== undefined && others.length === 0 ? onePlace(only) : ofPlaces(places, along)
}

/** Most plans stand in one place that holds for thousands of people: their goalposts are made once. */
const onePlace = remembered(ofOnePlace)

function ofOnePlace({ floor, target, stretch, rangeLow, rangeHigh, ceiling, cells, at, proposed }: Posts): Goalposts {
  const given = { floor, target, stretch, rangeLow, rangeHigh, ceiling }
  const sources: { -readonly [Name in PostName]?: PostSource } = {}
  for (const name of postNames) {
    const value = given[name]
    if (value !== null) sources[name] = { value, cell: at[name] ?? null, along: null }
  }
  const isUsed = postNames.some(name => given[name] !== null)
  return {
    ...given,
    rangeLow: rangeLow ?? target,
    rangeHigh: rangeHigh ?? target,
    sources,
    cells: isUsed ? cells : [],
    proposed: isUsed && proposed,
  }
}

function ofPlaces(places: readonly Posts[], along: TakenAlong): Goalposts {
  const aim = places.findIndex(place => place.target !== null)
  const target = places[aim]?.target ?? null
  const follow = (name: 'floor' | 'stretch') => {
    const at = places.findIndex(place => place[name] !== null)
    const value = places[at]?.[name] ?? null
    if (value === null || target === null || at <= aim) return value
    const base = places.slice(at).find(place => place.target !== null)?.target ?? target
    return moved(value, base, target, along)
  }
  const first = (name: 'rangeLow' | 'rangeHigh' | 'ceiling') =>
    places.find(place => place[name] !== null)?.[name] ?? null
  const used = new Set(
    [
      aim,
      ...(['floor', 'stretch', 'rangeLow', 'rangeHigh', 'ceiling'] as const).map(name =>
        places.findIndex(place => place[name] !== null),
      ),
    ].filter(at => at >= 0),
  )
  const sources = postNames.map(name => [name, sourceOf(name, places, aim, along)] as const)
  return {
    sources: Object.fromEntries(sources.filter(([, source]) => source !== null)) as PostSources,
    floor: follow('floor'),
    target,
    stretch: follow('stretch'),
    rangeLow: first('rangeLow') ?? target,
    rangeHigh: first('rangeHigh') ?? target,
    ceiling: first('ceiling'),
    cells: places.flatMap((place, at) => (used.has(at) ? place.cells : [])),
    proposed: places.some((place, at) => used.has(at) && place.proposed),
  }
}

function sourceOf(name: PostName, places: readonly Posts[], aim: number, along: TakenAlong): PostSource | null {
  const at = places.findIndex(place => place[name] !== null)
  const cellOf = (place: Posts | undefined, post: PostName): PostCell | null =>
    place === undefined || place[post] === null ? null : { value: place[post], cell: place.at[post] ?? null }
  const own = cellOf(places[at], name)
  const stands = own && { ...own, along: null }
  if ((name !== 'floor' && name !== 'stretch') || aim < 0 || at <= aim || along === 'as they are') return stands
  const base = cellOf(
    places.slice(at).find(place => place.target !== null),
    'target',
  )
  if (own === null || base === null) return stands
  return { ...own, along: { how: base.value === 0 ? 'by the same distance' : along, base } }
}

function moved(value: number, from: number, to: number, along: TakenAlong): number {
  if (from === to || along === 'as they are') return value
  // Equal ends stay equal, so that no rounding turns a step into a plan in the wrong order.
  if (value === from) return to
  return along === 'in proportion' && from !== 0 ? (value * to) / from : value + (to - from)
}
