/** One way in which real workbooks are messy: what is read of it, the tests that hold it elsewhere, the suites to come. */
export interface Mess {
  readonly mess: string
  /** What is expected, in words, and the check of it. */
  readonly read?: Readonly<Record<string, () => void>>
  /** Rules whose own tests draw it. */
  readonly rules?: readonly string[]
  /** Other test files that hold it. */
  readonly tests?: readonly string[]
  /** What only a host can show, and the suite that will. */
  readonly awaits?: string
}
