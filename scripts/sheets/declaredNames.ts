import { parseScript } from './parseScript.ts'

/** The names of the functions that a script declares at its top, in its order. */
export function declaredNames(script: string): readonly string[] {
  return parseScript(script).body.flatMap(node => (node.type === 'FunctionDeclaration' ? [node.id.name] : []))
}
