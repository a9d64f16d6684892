/**
 * A function that runs a bundle when it is called for the first time, and gives what the bundle exports. So loading the
 * script runs nothing, and a fault in the bundle leaves the menu as it is. `bundle` assigns its exports to `exports_`.
 */
export function lazyScript(name: string, help: string, bundle: string): string {
  return [
    `/** ${help} */`,
    `function ${name}() {`,
    `  if (!${name}.loaded) {`,
    bundle.trimEnd(),
    `  ${name}.loaded = exports_;`,
    '  }',
    `  return ${name}.loaded;`,
    '}',
  ].join('\n')
}
