import { UnusableFile } from '../unusableFile.ts'

/** The first bytes of a compound file: an .xls workbook, or a workbook behind a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** The first bytes of a zip archive, as every .xlsx is one. */
const zip = [0x50, 0x4b]

/** Throws, with the way out, for what looks like a workbook and is not an .xlsx package. */
export function refuseOldFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new UnusableFile('The file is empty. Save the workbook again as .xlsx.')
  if (begins(bytes, compound)) {
    // The names inside of a compound file are UTF-16.
    const encrypted = new TextDecoder('latin1').decode(bytes).includes([...'EncryptedPackage'].join('\0'))
    throw new UnusableFile(
      encrypted
        ? 'The workbook is protected by a password. Open it in Excel, remove the password (File, Info, Protect Workbook), save it, and try again.'
        : 'The file is an old Excel workbook (.xls). Open it in Excel or LibreOffice and save it as .xlsx.',
    )
  }
  if (!begins(bytes, zip)) {
    throw new UnusableFile(
      'The file is not an Excel workbook, whatever its name says. Open it in Excel and save it as .xlsx.',
    )
  }
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}
