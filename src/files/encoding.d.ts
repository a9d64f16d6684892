/** What every place where files are read has for text; no other name of a browser or of Node is known here. */
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean })
  decode(bytes: Uint8Array): string
}
