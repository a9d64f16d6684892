import { attribute } from '../xml/attribute.ts'
import { scanXml } from '../xml/scanXml.ts'
import type { Package } from '../zip/openPackage.ts'

/** A link from one part to another. */
export interface Relation {
  readonly id: string
  /** The last word of its type (worksheet, styles, table); what stands before it differs between the dialects. */
  readonly type: string
  /** The part it leads to. */
  readonly target: string
}

/** The relations of a part in the order of the file; '' for those of the package. Links out of the file are left out. */
export function readRelations(pack: Package, part: string): Relation[] {
  const path = relationsPath(part)
  if (!pack.has(path)) return []
  const relations: Relation[] = []
  scanXml(pack.text(path), path, {
    open(name, tag) {
      if (name !== 'Relationship' || attribute(tag, 'TargetMode') === 'External') return
      relations.push({
        id: attribute(tag, 'Id') ?? '',
        type: (attribute(tag, 'Type') ?? '').replace(/^.*\//, ''),
        target: resolve(part.slice(0, part.lastIndexOf('/') + 1), attribute(tag, 'Target') ?? ''),
      })
    },
  })
  return relations
}

/** The part that holds the relations of a part. */
export function relationsPath(part: string): string {
  const cut = part.lastIndexOf('/') + 1
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`
}

/** A target is absolute, or relative to the folder of the part that it stands in. */
function resolve(folder: string, target: string): string {
  const path: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop()
    else if (step !== '.' && step !== '') path.push(step)
  }
  return path.join('/')
}
