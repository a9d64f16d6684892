import { UnusableFile } from '../../unusableFile.ts'
import { parseXml } from '../../xml/parseXml.ts'
import type { Book } from './book.ts'

/** Throws, with the way out, for workbooks that can be read and must not, or cannot, be changed. */
export function refuseUnpatchable({ parts, path }: Book, breakSignature: boolean): void {
  if (parseXml(parts.text(path), path, 0).tag.includes('http://purl.oclc.org/ooxml/')) {
    throw new UnusableFile(
      'The workbook is saved as Strict Open XML, into which nothing can be written here. Open it in Excel and save it as Excel Workbook (.xlsx).',
    )
  }
  if (!breakSignature && parts.names().some(name => /^\/?_xmlsignatures\//i.test(name))) {
    throw new UnusableFile(
      'The workbook carries a digital signature, which any change would break. Remove the signature in Excel (File, Info, View Signatures) and try again.',
    )
  }
}
