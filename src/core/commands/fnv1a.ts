/** A 64-bit hash in the making: what is added, in its order, decides the result. */
export interface Hash {
  byte(value: number): void
  /** Its length, then its UTF-16 code units, low byte first: two texts never run into each other. */
  text(value: string): void
  /** The eight bytes of the double, low byte first. */
  number(value: number): void
  /** Sixteen hexadecimal digits of what was added so far. */
  hex(): string
}

/**
 * FNV-1a with 64 bits, by Glenn Fowler, Landon Curt Noll and Phong Vo (isthe.com/chongo/tech/comp/fnv): for each byte,
 * exclusive or, then times 2^40 + 2^8 + 0xb3. It tells inputs apart by accident, not against an adversary.
 */
export function fnv1a(): Hash {
  // Two unsigned halves in a typed array: numbers above 2^31 in plain variables would be allocated one by one.
  const state = Uint32Array.of(0xcbf29ce4, 0x84222325)
  const double = new DataView(new ArrayBuffer(8))

  const byte = (value: number): void => {
    const low = (state[1]! ^ (value & 0xff)) >>> 0
    const product = low * 0x1b3
    state[0] = Math.imul(state[0]!, 0x1b3) + Math.floor(product / 0x100000000) + (low << 8)
    state[1] = product
  }
  const number = (value: number): void => {
    double.setFloat64(0, value, true)
    for (let i = 0; i < 8; i++) byte(double.getUint8(i))
  }
  return {
    byte,
    number,
    text(value) {
      number(value.length)
      for (let i = 0; i < value.length; i++) {
        const unit = value.charCodeAt(i)
        byte(unit)
        byte(unit >>> 8)
      }
    },
    hex: () => Array.from(state, half => half.toString(16).padStart(8, '0')).join(''),
  }
}
