/** What every place where files are read has for text; no other name of a browser or of Node is known here. */
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean })
  decode(bytes: Uint8Array): string
}

declare class TextEncoder {
  encode(text: string): Uint8Array
  /** Writes as much as there is room for; both counts are of what was done. */
  encodeInto(text: string, bytes: Uint8Array): { readonly read: number; readonly written: number }
}
