import { UnusableFile } from '../../unusableFile.ts'
import { attribute } from '../../xml/attribute.ts'
import { childNamed, parseXml } from '../../xml/parseXml.ts'
import type { Book } from './book.ts'

/** Throws, with the way out, for workbooks that can be read and must not, or cannot, be changed. */
export function refuseUnpatchable({ parts, path }: Book, breakSignature: boolean): void {
  const root = parseXml(parts.text(path), path, 1)
  if (root.tag.includes('http://purl.oclc.org/ooxml/')) {
    throw new UnusableFile(
      'The workbook is saved as Strict Open XML, into which nothing can be written here. Open it in Excel and save it as Excel Workbook (.xlsx).',
    )
  }
  const protection = childNamed(root, 'workbookProtection')
  if (['1', 'true'].includes(attribute(protection?.tag ?? '', 'lockStructure') ?? '')) {
    throw new UnusableFile(
      'The structure of the workbook is protected, so no sheet may be added or replaced. Take the protection away in Excel (Review, Protect Workbook), run again, and protect it anew.',
    )
  }
  if (!breakSignature && parts.names().some(name => /^\/?_xmlsignatures\//i.test(name))) {
    throw new UnusableFile(
      'The workbook carries a digital signature, which any change would break. Remove the signature in Excel (File, Info, View Signatures) and try again.',
    )
  }
}
