import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { root } from '../sourceFiles.ts'
import { readTar } from './readTar.ts'

const source = join(root, 'node_modules/@sparticuz/chromium')

/** Where a browser lies that was unpacked, and what its process needs to know to start. */
export interface UnpackedBrowser {
  readonly executablePath: string
  readonly env: Readonly<Record<string, string>>
}

/**
 * Unpacks the browser that comes inside a package, with the libraries and the fonts that a bare machine lacks, once for
 * each version and user. It is unpacked beside its place and renamed, so that nobody ever sees half of it.
 */
export function unpackChromium(): UnpackedBrowser {
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { readonly version: string }
  const folder = join(tmpdir(), `throughline-chromium-${version}-${userInfo().username}`)
  if (!existsSync(folder)) {
    const part = `${folder}.${process.pid}.part`
    unpack(part, folder)
    rename(part, folder)
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf'), HOME: folder },
  }
}

/** Into `folder`, which will then be renamed to `place`. */
function unpack(folder: string, place: string): void {
  const packed = (name: string): Uint8Array => brotliDecompressSync(readFileSync(join(source, 'bin', name)))
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'chromium'), packed('chromium.br'), { mode: 0o755 })
  for (const { path, mode, bytes } of [...readTar(packed('al2023.tar.br')), ...readTar(packed('fonts.tar.br'))]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), bytes, { mode })
  }
  writeFileSync(join(folder, 'fonts.conf'), fontsConf(place))
}

/** Another worker may have been faster: then its folder holds. */
function rename(part: string, folder: string): void {
  try {
    renameSync(part, folder)
  } catch (error) {
    rmSync(part, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`
}
