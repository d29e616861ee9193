/*
 * Mutation score: changes one operator, condition or figure of a file at a time and runs the tests of its folder. A
 * change that no test notices survives, and is printed. `npm run mutate -- lib/kernel lib/format/numbers.ts`
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'
import { createVitest } from 'vitest/node'

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const most = Number(
  process.argv.find((argument) => argument.startsWith('--most='))?.slice('--most='.length) ?? Infinity,
)
if (named.length === 0) {
  console.error('Name files or folders: npm run mutate -- lib/kernel. With --most=40, at most forty changes a file.')
  process.exit(1)
}

const SWAPS = new Map([
  ['<', '<='],
  ['<=', '<'],
  ['>', '>='],
  ['>=', '>'],
  ['===', '!=='],
  ['!==', '==='],
  ['&&', '||'],
  ['||', '&&'],
  ['??', '&&'],
  ['+', '-'],
  ['-', '+'],
  ['*', '/'],
  ['/', '*'],
])

/** Every change of a file: where, the text there and the text in its place. */
function changesOf(path, source) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
  const changes = []
  const change = (node, to) => changes.push({ start: node.getStart(file), end: node.getEnd(), to })
  const visit = (node) => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isInterfaceDeclaration(node)) return
    if (ts.isBinaryExpression(node)) {
      const to = SWAPS.get(node.operatorToken.getText(file))
      if (to) change(node.operatorToken, to)
    }
    if (ts.isConditionalExpression(node)) {
      change(node.condition, 'true')
      change(node.condition, 'false')
    }
    if (ts.isIfStatement(node)) change(node.expression, 'false')
    if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
      change(node, node.operand.getText(file))
    if (node.kind === ts.SyntaxKind.TrueKeyword) change(node, 'false')
    if (node.kind === ts.SyntaxKind.FalseKeyword) change(node, 'true')
    if (ts.isNumericLiteral(node)) change(node, `(${node.getText(file)} + 1)`)
    ts.forEachChild(node, visit)
  }
  visit(file)
  const step = Math.max(1, changes.length / most)
  return changes.filter((_, index) => Math.floor(index % step) === 0)
}

const filesIn = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path).flatMap((name) => filesIn(join(path, name)))
    : /\.ts$/.test(path) && !/\.(test|fixture|generated)\.ts$|index\.ts$/.test(path)
      ? [path]
      : []

/** Runs the tests that import a file, below the folder that it lies in; true when one fails. */
async function isNoticed(vitest, path) {
  vitest.invalidateFile(join(process.cwd(), path))
  const specifications = (await vitest.globTestSpecifications()).filter(({ moduleId }) =>
    moduleId.includes(dirname(path)),
  )
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications(specifications)
  return unhandledErrors.length > 0 || testModules.some((module) => !module.ok())
}

const vitest = await createVitest('test', { watch: false, reporters: [{}], bail: 1, isolate: true, silent: true })
let [killed, all] = [0, 0]
for (const path of named.flatMap(filesIn)) {
  const source = readFileSync(path, 'utf8')
  const restore = () => writeFileSync(path, source)
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.once(signal, () => {
      restore()
      process.exit(130)
    })
  const changes = changesOf(path, source)
  const survivors = []
  try {
    for (const { start, end, to } of changes) {
      writeFileSync(path, source.slice(0, start) + to + source.slice(end))
      if (await isNoticed(vitest, path)) continue
      const line = source.slice(0, start).split('\n').length
      survivors.push(`  ${path}:${line}  ${source.slice(start, end)} -> ${to}`)
    }
  } finally {
    restore()
  }
  all += changes.length
  killed += changes.length - survivors.length
  const score =
    changes.length === 0 ? 'nothing to change' : `${percent(changes.length - survivors.length, changes.length)}`
  console.log([`${path}: ${score}`, ...survivors].join('\n'))
}
console.log(`\n${killed} of ${all} changes were noticed: ${percent(killed, all)}`)
await vitest.close()

function percent(part, whole) {
  return whole === 0 ? '-' : `${((part / whole) * 100).toFixed(1)}%`
}
