import type { Function as AnyFunction, AnyNode, Pattern, Program } from 'acorn'

/**
 * The names that a script takes from outside of it: those that it uses and declares nowhere around. A name that is only
 * asked for (`typeof name`) is none, since that asks whether it is there.
 */
export function freeNames(program: Program): ReadonlySet<string> {
  const free = new Set<string>()
  visit(program, [declaredIn(program.body), varsIn(program.body)], free)
  return free
}

type Scopes = readonly ReadonlySet<string>[]

function visit(node: AnyNode, scopes: Scopes, free: Set<string>): void {
  const inside = [...scopes, ownNames(node)]
  if (node.type === 'Identifier' && !scopes.some(scope => scope.has(node.name))) free.add(node.name)
  for (const child of referring(node)) visit(child, inside, free)
}

/** The parts of a node in which names refer to something. */
function referring(node: AnyNode): readonly AnyNode[] {
  switch (node.type) {
    case 'UnaryExpression':
      return node.operator === 'typeof' && node.argument.type === 'Identifier' ? [] : [node.argument]
    case 'MemberExpression':
      return node.computed ? [node.object, node.property] : [node.object]
    case 'Property':
    case 'MethodDefinition':
      return node.computed ? [node.key, node.value] : [node.value]
    case 'LabeledStatement':
      return [node.body]
    case 'BreakStatement':
    case 'ContinueStatement':
    case 'MetaProperty':
      return []
    default:
      return childrenOf(node)
  }
}

/** What a node declares for all that is in it. */
function ownNames(node: AnyNode): ReadonlySet<string> {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'FunctionExpression':
    case 'ArrowFunctionExpression':
      return namesOfFunction(node)
    case 'ClassDeclaration':
    case 'ClassExpression':
      return new Set(node.id ? [node.id.name] : [])
    case 'BlockStatement':
      return declaredIn(node.body)
    case 'SwitchStatement':
      return declaredIn(node.cases.flatMap(({ consequent }) => consequent))
    case 'ForStatement':
      return declaredIn(node.init ? [node.init] : [])
    case 'ForInStatement':
    case 'ForOfStatement':
      return declaredIn([node.left])
    case 'CatchClause':
      return new Set(node.param ? namesIn(node.param) : [])
    default:
      return new Set()
  }
}

function namesOfFunction(node: AnyFunction): ReadonlySet<string> {
  const own = node.id ? [node.id.name] : []
  const given = node.type === 'ArrowFunctionExpression' ? [] : ['arguments']
  const body = node.body.type === 'BlockStatement' ? varsIn(node.body.body) : []
  return new Set([...own, ...given, ...node.params.flatMap(namesIn), ...body])
}

/** What statements declare for their block. */
function declaredIn(statements: readonly AnyNode[]): ReadonlySet<string> {
  const names = statements.flatMap(statement => {
    if (statement.type === 'VariableDeclaration') return statement.declarations.flatMap(({ id }) => namesIn(id))
    const isNamed = statement.type === 'FunctionDeclaration' || statement.type === 'ClassDeclaration'
    return isNamed && statement.id ? [statement.id.name] : []
  })
  return new Set(names)
}

/** What is declared by `var` anywhere in statements, which holds for the whole function. */
function varsIn(statements: readonly AnyNode[]): ReadonlySet<string> {
  const names = new Set<string>()
  const look = (node: AnyNode): void => {
    if (isFunction(node)) return
    if (node.type === 'VariableDeclaration' && node.kind === 'var') {
      for (const { id } of node.declarations) for (const name of namesIn(id)) names.add(name)
    }
    for (const child of childrenOf(node)) look(child)
  }
  for (const statement of statements) look(statement)
  return names
}

function namesIn(pattern: Pattern): readonly string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name]
    case 'ObjectPattern':
      return pattern.properties.flatMap(part => namesIn(part.type === 'Property' ? part.value : part.argument))
    case 'ArrayPattern':
      return pattern.elements.flatMap(element => (element === null ? [] : namesIn(element)))
    case 'RestElement':
      return namesIn(pattern.argument)
    case 'AssignmentPattern':
      return namesIn(pattern.left)
    case 'MemberExpression':
      return []
  }
}

function isFunction({ type }: AnyNode): boolean {
  return type === 'FunctionDeclaration' || type === 'FunctionExpression' || type === 'ArrowFunctionExpression'
}

function childrenOf(node: AnyNode): readonly AnyNode[] {
  return Object.values(node)
    .flat()
    .filter((value: unknown): value is AnyNode => typeof value === 'object' && value !== null && 'type' in value)
}
