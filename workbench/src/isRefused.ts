/**
 * Whether a command of the grid would change what the workbench does not save: rows, columns and sheets as such, and
 * looks. What it saves are the contents of cells.
 */
export function isRefused(command: string): boolean {
  return refused.test(command)
}

const refused = new RegExp(
  `^sheet\\.command\\.(${[
    '(insert|remove|delete|move|copy|hide)-(multi-|range-|selected-)?(row|col|sheet|range|defined)s?.*',
    '(insert|delete)-range-move-.*',
    'move-(rows|cols)',
    '(add|remove)-worksheet-(merge|protection).*',
    '(add|set|change|delete)-range-protection.*',
    'set-worksheet-(name|order|hidden|show|default-style|right-to-left)',
    '(insert|set|remove)-defined-name',
    'set-(style|bold|italic|underline|overline|stroke|border|tab-color|text-|vertical-|horizontal-|background-).*',
    'set-(font|range-(bold|italic|underline|stroke|font|subscript|superscript|text-color)).*',
    '(reset-|clear-selection-(all|format)|apply-format|paste-format|split-text).*',
  ].join('|')})$`,
)
