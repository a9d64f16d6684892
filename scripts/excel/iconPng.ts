import { deflateSync } from 'node:zlib'
import { crc32 } from '../../src/files/zip/crc32.ts'

type Color = readonly [red: number, green: number, blue: number]

const green: Color = [16, 124, 65]
const white: Color = [255, 255, 255]
const light: Color = [167, 214, 186]

/** How many points of each pixel are looked at, in each direction. */
const fineness = 4

/** The sign of the product, a line through three rising bars on a green ground, as a PNG picture of a size in pixels. */
export function iconPng(size: number): Uint8Array {
  const rows = Array.from({ length: size }, (_, y) => {
    const row = [0]
    for (let x = 0; x < size; x++) row.push(...pixel(x, y, size))
    return row
  })
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, size)
  view.setUint32(4, size)
  // Eight bits each of red, green, blue and opacity.
  header.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Uint8Array.from(rows.flat()))),
    chunk('IEND', new Uint8Array()),
  ])
}

/** A pixel as the mean of its points: red, green, blue, opacity. */
function pixel(x: number, y: number, size: number): number[] {
  const sum = [0, 0, 0]
  let inside = 0
  for (let step = 0; step < fineness * fineness; step++) {
    const u = (x + ((step % fineness) + 0.5) / fineness) / size
    const v = (y + (Math.floor(step / fineness) + 0.5) / fineness) / size
    const color = colorAt(u, v)
    if (color === null) continue
    inside++
    color.forEach((part, index) => {
      sum[index]! += part
    })
  }
  const mean = sum.map(part => (inside === 0 ? 0 : Math.round(part / inside)))
  return [...mean, Math.round((255 * inside) / (fineness * fineness))]
}

/** The color at a point of the unit square; null: the ground ends before it. */
function colorAt(u: number, v: number): Color | null {
  const corner = 0.18
  const [dx, dy] = [Math.max(corner - u, u - 1 + corner, 0), Math.max(corner - v, v - 1 + corner, 0)]
  if (Math.hypot(dx, dy) > corner) return null
  // From lower left to upper right.
  const line = 0.74 - 0.5 * u
  if (u > 0.1 && u < 0.9 && Math.abs(v - line) < 0.055) return white
  const bar = [0.18, 0.41, 0.64].findIndex(left => u >= left && u < left + 0.18)
  const top = [0.62, 0.48, 0.34][bar]
  return top !== undefined && v > top && v < 0.84 ? light : green
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const whole = new Uint8Array(body.length + 8)
  const view = new DataView(whole.buffer)
  view.setUint32(0, data.length)
  whole.set(body, 4)
  view.setUint32(body.length + 4, crc32(body))
  return whole
}
