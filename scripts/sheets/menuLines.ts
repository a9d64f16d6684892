import type { Command } from '../../src/core/commands/define.ts'
import * as registry from '../../src/core/commands/registry.ts'
import type { Policy } from '../../src/core/policy/policy.ts'
import { underPolicy } from '../../src/core/policy/underPolicy.ts'

/** One line of the add-on's menu. */
export interface MenuLine {
  readonly title: string
  /** The function that it calls, which is declared in Code.js: a line of a menu has no other way to say what it is for. */
  readonly name: string
}

/** A line that runs a command. */
export interface CommandLine extends MenuLine {
  /** Of the command. */
  readonly id: string
  readonly help: string
}

/** The line that opens the sidebar. */
export const openingLine: MenuLine = { title: 'Open Throughline', name: 'showSidebar' }

/** The commands that the menu shows under a policy, in the order of the registry. */
export function commandLines(policy: Policy): readonly CommandLine[] {
  return Object.values<Command>(registry)
    .filter(({ places }) => places.includes('menu'))
    .flatMap(command => underPolicy(command, policy) ?? [])
    .map(({ id, title, help }) => ({ id, title, help, name: functionOf(id) }))
}

/** "rater-drift" is run by `runRaterDrift`. */
function functionOf(id: string): string {
  const words = id.split('-').map(word => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
  return `run${words.join('')}`
}
