/** The name of a copy: plan.xlsx → plan.throughline.xlsx; a copy of a copy keeps its name. */
export function copyName(name: string): string {
  const [, ending = '.xlsx'] = /(\.xl[st][xm])$/i.exec(name) ?? []
  const stem = name.replace(/\.(csv|xl\w+)$/i, '').replace(/\.throughline$/i, '')
  return `${stem}.throughline${ending.toLowerCase()}`
}
