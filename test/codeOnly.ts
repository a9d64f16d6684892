/** What a slash can stand behind where it opens a regular expression and does not divide. */
const beforeRegex = /(^|[(,=:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case|in|of))\s*$/

const comment = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y
const quoted = /'(?:\\.|[^'\\\n])*'?|"(?:\\.|[^"\\\n])*"?/y
const regex = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+\//y
const templateText = /(?:\\[\s\S]|\$(?!\{)|[^`\\$])*/y

/**
 * The code of a TypeScript file: comments, and what stands between quotes or the slashes of a regular expression,
 * are blanks, so that every other character keeps its place. The code inside `${}` of a template is kept.
 */
export function codeOnly(text: string): string {
  let code = ''
  /** For each open template, the braces open inside its current `${}`. */
  const braces: number[] = []
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = code.length
    return pattern.exec(text)?.[0] ?? null
  }
  const takeTemplateText = (): void => {
    code += blank(take(templateText) ?? '')
    if (text.startsWith('${', code.length)) {
      code += '${'
      braces.push(0)
    } else {
      code += text.slice(code.length, code.length + 1)
    }
  }
  while (code.length < text.length) {
    const next = text[code.length]
    const found = take(comment)
    const string = take(quoted)
    const expression = next === '/' && beforeRegex.test(code) ? take(regex) : null
    if (found !== null) code += blank(found)
    else if (string) code += string[0] + blank(string.slice(1, -1)) + (string.length > 1 ? string.at(-1) : '')
    else if (expression) code += `/${blank(expression.slice(1, -1))}/`
    else if (next === '`') {
      code += next
      takeTemplateText()
    } else if (next === '}' && braces.at(-1) === 0) {
      code += next
      braces.pop()
      takeTemplateText()
    } else {
      if (braces.length > 0 && next === '{') braces.push((braces.pop() ?? 0) + 1)
      if (braces.length > 0 && next === '}') braces.push((braces.pop() ?? 0) - 1)
      code += next
    }
  }
  return code
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
