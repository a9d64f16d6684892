/** A file of an archive. */
export interface TarFile {
  readonly path: string
  readonly mode: number
  readonly bytes: Uint8Array
}

const block = 512

/** The plain files of a tar archive; folders are made from their paths, and other kinds of entries are refused. */
export function readTar(archive: Uint8Array): readonly TarFile[] {
  const files: TarFile[] = []
  for (let at = 0; at + block <= archive.length; ) {
    const path = text(archive, at, 100)
    if (path === '') return files
    const size = Number.parseInt(text(archive, at + 124, 12), 8)
    const kind = text(archive, at + 156, 1)
    if (kind === '0' || kind === '') {
      const mode = Number.parseInt(text(archive, at + 100, 8), 8)
      files.push({ path, mode, bytes: archive.subarray(at + block, at + block + size) })
    } else if (kind !== '5') throw new Error(`${path} is no plain file but an entry of the kind ${kind}`)
    at += block + Math.ceil(size / block) * block
  }
  return files
}

function text(bytes: Uint8Array, from: number, length: number): string {
  const end = bytes.subarray(from, from + length).indexOf(0)
  return new TextDecoder().decode(bytes.subarray(from, from + (end === -1 ? length : end))).trim()
}
