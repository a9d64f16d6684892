import type { OwnSheet } from '../../../core/hosting/ownSheet.ts'
import { partKey } from '../../zip/partKey.ts'
import { chartXml } from './chartPart.ts'
import { drawingXml } from './drawingPart.ts'
import { noteShapesXml, notesOf, notesXml } from './notesPart.ts'
import { type OwnRelation, relationId } from './relationsPart.ts'

/** A part of ours with what it leads to. */
export interface OwnPart {
  readonly name: string
  readonly type: string
  readonly content: string | Uint8Array
  readonly relations: readonly OwnRelation[]
}

/** What a sheet of ours needs beside its own part. */
export interface SheetCompanions {
  readonly parts: readonly OwnPart[]
  /** The relations of the sheet itself. */
  readonly relations: readonly OwnRelation[]
  /** Ids of its relations to its drawing and to the shapes of its notes. */
  readonly drawing: string | null
  readonly notes: string | null
}

/** Gives out names of parts that are not taken: the prefix, the lowest free number, the ending. */
export type FreeName = (prefix: string, ending: string) => string

export function freeNames(taken: readonly string[]): FreeName {
  const keys = new Set(taken.map(partKey))
  return (prefix, ending) => {
    let number = 1
    while (keys.has(partKey(`${prefix}${number}${ending}`))) number++
    const name = `${prefix}${number}${ending}`
    keys.add(partKey(name))
    return name
  }
}

const office = 'application/vnd.openxmlformats-officedocument'
export const worksheetType = `${office}.spreadsheetml.worksheet+xml`

export function companionsOf(sheet: OwnSheet, title: string, freeName: FreeName): SheetCompanions {
  const parts: OwnPart[] = []
  const relations: OwnRelation[] = []
  const relate = (type: string, target: string): string => relationId(relations.push({ type, target }) - 1)
  const charts = sheet.charts ?? []
  const notes = notesOf(sheet)
  let drawing: string | null = null
  let shapes: string | null = null
  if (charts.length > 0) {
    const chartParts = charts.map(chart => ({
      name: freeName('xl/charts/chart', '.xml'),
      type: `${office}.drawingml.chart+xml`,
      content: chartXml(chart, title, sheet),
      relations: [],
    }))
    const name = freeName('xl/drawings/drawing', '.xml')
    const targets = chartParts.map(chart => ({ type: 'chart', target: chart.name }))
    parts.push({ name, type: `${office}.drawing+xml`, content: drawingXml(charts), relations: targets }, ...chartParts)
    drawing = relate('drawing', name)
  }
  if (notes.length > 0) {
    const words = freeName('xl/comments', '.xml')
    const boxes = freeName('xl/drawings/vmlDrawing', '.vml')
    parts.push(
      { name: words, type: `${office}.spreadsheetml.comments+xml`, content: notesXml(notes), relations: [] },
      { name: boxes, type: `${office}.vmlDrawing`, content: noteShapesXml(notes), relations: [] },
    )
    shapes = relate('vmlDrawing', boxes)
    relate('comments', words)
  }
  return { parts, relations, drawing, notes: shapes }
}
