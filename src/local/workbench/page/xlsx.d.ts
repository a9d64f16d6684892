/** A workbook file that the bundle carries, as its bytes. */
declare module '*.xlsx' {
  const bytes: Uint8Array
  export default bytes
}
