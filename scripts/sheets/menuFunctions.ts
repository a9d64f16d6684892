import { type CommandLine, openingLine } from './menuLines.ts'

/**
 * The functions that the menu needs: the one that makes it, and one for each command, since a line calls a function by its
 * name and can hand over nothing.
 */
export function menuFunctions(lines: readonly CommandLine[]): string {
  const item = ({ title, name }: { readonly title: string; readonly name: string }): string =>
    `    .addItem(${JSON.stringify(title)}, ${JSON.stringify(name)})`
  const onOpen = [
    '/** Google calls this each time a spreadsheet is opened, also before any right is given: it may make a menu, no more. */',
    'function onOpen() {',
    '  SpreadsheetApp.getUi()',
    '    .createAddonMenu()',
    item(openingLine),
    '    .addSeparator()',
    ...lines.map(item),
    '    .addToUi();',
    '}',
  ]
  return [onOpen.join('\n'), ...lines.map(running)].join('\n\n')
}

function running({ id, name, help }: CommandLine): string {
  return [
    `/** ${help} */`,
    `function ${name}() {`,
    `  throughlineCommands_().runCommand(${JSON.stringify(id)}, throughlineRpc);`,
    '}',
  ].join('\n')
}
