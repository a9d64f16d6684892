import type { BuiltAddOn } from './builtAddOn.ts'
import { gates } from './gates/gates.ts'

/** Ends the build at the first gate that what was built does not pass. */
export function passGates(built: BuiltAddOn): void {
  for (const { title, check } of gates) {
    const found = check(built)
    if (found.length > 0) throw new Error(`Not so: ${title}.\n${found.join('\n')}`)
  }
}
