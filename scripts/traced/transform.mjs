// Rewrites the engine's TypeScript so that it runs on figures that remember how they were made: `a * b` becomes
// `$.b('*', a, b)`, a choice between two values works out both. What is written for numbers stays the one source.
import ts from 'typescript'

const { factory: f, SyntaxKind: K } = ts
const OPERATORS = new Map([
  [K.PlusToken, '+'],
  [K.MinusToken, '-'],
  [K.AsteriskToken, '*'],
  [K.SlashToken, '/'],
  [K.AsteriskAsteriskToken, '**'],
  [K.LessThanToken, '<'],
  [K.LessThanEqualsToken, '<='],
  [K.GreaterThanToken, '>'],
  [K.GreaterThanEqualsToken, '>='],
  [K.EqualsEqualsEqualsToken, '==='],
  [K.ExclamationEqualsEqualsToken, '!=='],
])
const COMPOUND = new Map([
  [K.PlusEqualsToken, '+'],
  [K.MinusEqualsToken, '-'],
  [K.AsteriskEqualsToken, '*'],
  [K.SlashEqualsToken, '/'],
])
const MATH = new Set(['max', 'min', 'ceil', 'round', 'floor', 'sqrt', 'abs'])
const ASKED = new Set(['find', 'filter', 'some', 'every', 'findIndex'])

const call = (name, ...given) =>
  f.createCallExpression(f.createPropertyAccessExpression(f.createIdentifier('$'), name), undefined, given)
const later = (body) =>
  f.createArrowFunction(
    undefined,
    undefined,
    [],
    undefined,
    undefined,
    ts.isBlock(body) ? body : f.createParenthesizedExpression(body),
  )
const text = (value) => f.createStringLiteral(value)

export function traced(source, name) {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true)
  const { transformed } = ts.transform(file, [
    (context) => {
      const visit = (node) => expression(node, (inner) => ts.visitEachChild(inner, visit, context), visit)
      return (root) => ts.visitNode(root, visit)
    },
  ])
  const [result] = transformed
  return `import * as $ from '@/lib/workbook/figure'\n${ts.createPrinter().printFile(result)}`
}

function expression(node, children, visit) {
  if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return node
  if (ts.isBinaryExpression(node)) return binary(node, children, visit)
  if (ts.isConditionalExpression(node))
    return call('c', visit(node.condition), later(visit(node.whenTrue)), later(visit(node.whenFalse)))
  if (ts.isPrefixUnaryExpression(node)) {
    if (node.operator === K.ExclamationToken) return call('not', visit(node.operand))
    if (node.operator === K.MinusToken && !ts.isNumericLiteral(node.operand))
      return call('b', text('-'), f.createNumericLiteral(0), visit(node.operand))
  }
  if (ts.isElementAccessExpression(node) && !node.questionDotToken && !isAssigned(node))
    return call('at', visit(node.expression), visit(node.argumentExpression))
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const { expression: of, name } = node.expression
    if (ts.isIdentifier(of) && of.text === 'Math' && MATH.has(name.text))
      return call(name.text, ...node.arguments.map(visit))
    if (ts.isIdentifier(of) && of.text === 'Number' && name.text === 'isFinite')
      return call('isFinite', ...node.arguments.map(visit))
    if (ASKED.has(name.text) && node.arguments.length === 1)
      return f.createCallExpression(f.createPropertyAccessExpression(visit(of), name.text), undefined, [
        call('p', visit(node.arguments[0])),
      ])
  }
  if (ts.isBlock(node)) return f.createBlock(statements(node.statements, isFunctionBody(node), visit), true)
  if (ts.isIfStatement(node)) return statements([node], false, visit)[0]
  return children(node)
}

const isAssigned = (node) =>
  ts.isBinaryExpression(node.parent) && node.parent.left === node && isAssignment(node.parent.operatorToken.kind)
const isAssignment = (kind) => kind >= K.FirstAssignment && kind <= K.LastAssignment

const isFunctionBody = ({ parent }) => parent !== undefined && ts.isFunctionLike(parent)

function binary(node, children, visit) {
  const { left, right } = node
  const kind = node.operatorToken.kind
  if (kind === K.EqualsEqualsEqualsToken && ts.isTypeOfExpression(left) && right.text === 'number')
    return call('isNumber', visit(left.expression))
  if (OPERATORS.has(kind)) return call('b', text(OPERATORS.get(kind)), visit(left), visit(right))
  if (COMPOUND.has(kind))
    return f.createAssignment(visit(left), call('b', text(COMPOUND.get(kind)), visit(left), visit(right)))
  if (kind === K.AmpersandAmpersandToken) return call('and', visit(left), later(visit(right)))
  if (kind === K.BarBarToken) return call('or', visit(left), later(visit(right)))
  return children(node)
}

/** Statements of a block. What follows an `if` that returns is its other branch, so that both can be worked out. */
function statements(list, isBody, visit) {
  const out = []
  for (const [index, node] of list.entries()) {
    if (!ts.isIfStatement(node)) {
      out.push(visit(node))
      continue
    }
    const then = only(node.thenStatement)
    if (!node.elseStatement && then && ts.isExpressionStatement(then)) {
      const chosen = assigned(node.expression, then.expression, visit)
      if (chosen) {
        out.push(f.createExpressionStatement(chosen))
        continue
      }
    }
    if (isBody && !node.elseStatement && returns(node.thenStatement)) {
      const rest = f.createBlock(statements(list.slice(index + 1), true, visit), true)
      out.push(f.createReturnStatement(call('c', visit(node.expression), later(block(node, visit)), later(rest))))
      return out
    }
    const other = node.elseStatement && visit(node.elseStatement)
    out.push(f.createIfStatement(call('t', visit(node.expression)), visit(node.thenStatement), other))
  }
  return out
}

const only = (node) => (!ts.isBlock(node) ? node : node.statements.length === 1 ? node.statements[0] : null)
const returns = (node) => ts.isReturnStatement(ts.isBlock(node) ? (node.statements.at(-1) ?? node) : node)
const block = ({ thenStatement: then }, visit) =>
  f.createBlock(ts.isBlock(then) ? statements(then.statements, true, visit) : [visit(then)], true)

/** `if (c) x = y` and `if (c) map.set(k, y)`: y or what stood there before. */
function assigned(condition, then, visit) {
  if (ts.isBinaryExpression(then)) {
    const { left, right, operatorToken } = then
    // What holds the field may not be there in the other branch.
    if (!ts.isIdentifier(left)) return null
    const isPlain = operatorToken.kind === K.EqualsToken
    if (!isPlain && !COMPOUND.has(operatorToken.kind)) return null
    const value = isPlain ? visit(right) : call('b', text(COMPOUND.get(operatorToken.kind)), visit(left), visit(right))
    return f.createAssignment(visit(left), call('c', visit(condition), later(value), later(visit(left))))
  }
  if (!ts.isCallExpression(then) || !ts.isPropertyAccessExpression(then.expression)) return null
  const { expression: map, name } = then.expression
  const [key, value] = then.arguments
  if (name.text !== 'set' || !key || !value) return null
  const before = f.createCallExpression(f.createPropertyAccessExpression(visit(map), 'get'), undefined, [visit(key)])
  const chosen = call('c', visit(condition), later(visit(value)), later(before))
  return f.createCallExpression(f.createPropertyAccessExpression(visit(map), 'set'), undefined, [visit(key), chosen])
}
