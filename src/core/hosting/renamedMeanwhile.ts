/**
 * Says that a sheet of ours, which was to be written under one title, has another by now. It keeps that one: formulas of the
 * others name it, and to give it back a title would make Excel forget what can be undone.
 */
export function renamedMeanwhile(title: string, present: string): string {
  return `The sheet ${title} is called ${present} by now. Run again, so that formulas name it as it is called.`
}
