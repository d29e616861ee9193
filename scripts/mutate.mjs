/*
 * Mutation score: changes one operator, condition or figure of a file at a time and runs the tests of its folder. A
 * change that no test notices survives, and is printed.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import ts from 'typescript'
import { createVitest } from 'vitest/node'

const HELP = `npm run mutate -- <files or folders> [--most=N] [--sample=N [--seed=S]] [--everywhere]

  lib/kernel lib/format/numbers.ts   every change of these files
  lib/kernel --most=40               at most forty changes a file, evenly over it
  lib --sample=100 --seed=2          a hundred changes in all, evenly over all files; another seed draws others.
                                     The score then comes with its 95% interval.
  lib/workbook --everywhere          what its own folder does not notice is tried with the tests elsewhere that import
                                     the file, too`

const named = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const [most, sample, seed] = [option('most', Infinity), option('sample', Infinity), option('seed', 1)]
const everywhere = process.argv.includes('--everywhere')
if (named.length === 0) {
  console.error(HELP)
  process.exit(1)
}

function option(name, otherwise) {
  const given = process.argv.find((argument) => argument.startsWith(`--${name}=`))
  if (given === undefined) return otherwise
  const value = Number(given.slice(`--${name}=`.length))
  if (Number.isInteger(value) && value > 0) return value
  console.error(`--${name}: found ${given}, expected a whole number above 0\n\n${HELP}`)
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

/** Every change of a file: where, and the text in its place. */
function changesOf(path) {
  const source = readFileSync(path, 'utf8')
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true)
  const changes = []
  const change = (node, to) => changes.push({ path, start: node.getStart(file), end: node.getEnd(), to })
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
  return evenly(changes, most, 0)
}

/** So many of a list at equal distances, of which `start`, from 0 to 1, shifts the first. */
function evenly(list, count, start) {
  const step = Math.max(1, list.length / count)
  return Array.from({ length: Math.min(list.length, count) }, (_, index) => list[Math.floor((index + start) * step)])
}

const filesIn = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path).flatMap((name) => filesIn(join(path, name)))
    : /\.ts$/.test(path) && !/\.(test|fixture|generated)\.ts$|index\.ts$/.test(path)
      ? [path]
      : []

/**
 * Runs the tests that import the file: those beside it first, because most changes fail there, then those of its folder
 * of lib (or of another layer), then, when asked to, all others. True when one fails.
 */
async function isNoticed(path) {
  const file = join(process.cwd(), path)
  vitest.invalidateFile(file)
  vitest.config.related = [file]
  const importing = await vitest.getRelevantTestSpecifications()
  const parts = path.split(sep)
  const folders = [parts.slice(0, -1), parts.slice(0, 2), ...(everywhere ? [[]] : [])]
  const below = (folder) =>
    importing.filter(({ moduleId }) => moduleId.startsWith(join(process.cwd(), ...folder) + sep))
  const tried = new Set()
  for (const folder of folders) {
    const untried = below(folder).filter((test) => !tried.has(test))
    if (await fails(untried)) return true
    untried.forEach((test) => tried.add(test))
  }
  return false
}

/** Longer than the tests of any folder take: a change that makes a loop endless is noticed, too. */
const PATIENCE_MS = 180_000

async function fails(tests) {
  if (tests.length === 0) return false
  let timer
  const patience = new Promise((resolve) => (timer = setTimeout(resolve, PATIENCE_MS)))
  const result = await Promise.race([vitest.runTestSpecifications(tests), patience])
  clearTimeout(timer)
  if (result) return result.unhandledErrors.length > 0 || result.testModules.some((module) => !module.ok())
  void vitest.close()
  vitest = await started()
  return true
}

const started = () => createVitest('test', { watch: false, reporters: [{}], bail: 1, isolate: true, silent: true })

/** Applies the changes of a file one after the other, and resolves with those that no test notices, in words. */
async function survivorsOf(path, changes) {
  const source = readFileSync(path, 'utf8')
  const restore = () => writeFileSync(path, source)
  const stop = () => {
    restore()
    process.exit(130)
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, stop)
  const survivors = []
  try {
    for (const { start, end, to } of changes) {
      writeFileSync(path, source.slice(0, start) + to + source.slice(end))
      if (await isNoticed(path)) continue
      const line = source.slice(0, start).split('\n').length
      survivors.push(`  ${path}:${line}  ${source.slice(start, end)} -> ${to}`)
    }
  } finally {
    restore()
    for (const signal of ['SIGINT', 'SIGTERM']) process.off(signal, stop)
  }
  return survivors
}

const drawn = evenly(named.flatMap(filesIn).flatMap(changesOf), sample, randomShare(seed))
let vitest = await started()
let killed = 0
for (const path of new Set(drawn.map((change) => change.path))) {
  const changes = drawn.filter((change) => change.path === path)
  const survivors = await survivorsOf(path, changes)
  killed += changes.length - survivors.length
  const score = `${changes.length - survivors.length} of ${changes.length}`
  console.log([`${path}: ${score}`, ...survivors].join('\n'))
}
console.log(`\n${killed} of ${drawn.length} changes were noticed: ${percent(killed, drawn.length)}`)
if (sample < Infinity)
  console.log(
    `95% interval: ${interval(killed, drawn.length)
      .map((end) => percent(end, 1))
      .join(' to ')}`,
  )
await vitest.close()

function percent(part, whole) {
  return whole === 0 ? '-' : `${((part / whole) * 100).toFixed(1)}%`
}

/** Wilson's interval, which holds near 100% and for few changes. */
function interval(part, whole) {
  const z = 1.96
  const share = part / whole
  const middle = share + z ** 2 / (2 * whole)
  const reach = z * Math.sqrt((share * (1 - share)) / whole + z ** 2 / (4 * whole ** 2))
  return [middle - reach, middle + reach].map((end) => end / (1 + z ** 2 / whole))
}

/** A share from 0 to 1 that a seed always gives. */
function randomShare(seed) {
  return (Math.imul(seed, 2654435761) >>> 0) / 2 ** 32
}
