import type { OpenedSheets } from './openSheets.ts'

/** A slow day at Google: each call that moves many cells takes seconds. */
export function slow({ script: { world } }: OpenedSheets): void {
  world.takes = call => (/\.(get|set)(Values|NumberFormats)$/.test(call) ? 6000 : 20)
}

/** Calls before each request that goes over the wire with its method and number. */
export function between(opened: OpenedSheets, doing: (method: string, number: number) => void): void {
  const { wire } = opened
  let number = 0
  opened.wire = json => {
    number++
    doing(JSON.parse(json).method, number)
    return wire(json)
  }
}

/** The steps that go over the wire from now on, and how many milliseconds of a test's time each takes. */
export function stepsOf(opened: OpenedSheets): { readonly method: string; readonly took: number }[] {
  const { wire } = opened
  const { world } = opened.script
  const steps: { readonly method: string; readonly took: number }[] = []
  opened.wire = async json => {
    const start = world.now
    const answer = await wire(json)
    steps.push({ method: JSON.parse(json).method, took: world.now - start })
    return answer
  }
  return steps
}
