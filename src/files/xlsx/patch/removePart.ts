import { relationsPath } from '../readRelations.ts'
import type { Book } from './book.ts'
import { dropContentType } from './contentTypes.ts'

/** Takes a part out of the package, with its relations and its content type. */
export function removePart({ parts }: Book, part: string): void {
  parts.remove(part)
  if (parts.has(relationsPath(part))) parts.remove(relationsPath(part))
  dropContentType(parts, part)
}
