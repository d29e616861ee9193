// `npm run measure`: sizes of files, functions and components, and other figures that a code review asks for. Tests,
// fixtures, generated files and index files (which only re-export) are left out.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { ROOT } from './environment/root.mjs'

const WIDTH = 120
/** Number of consecutive lines that have to be equal, ignoring blank ones, to count as a repetition. */
const BLOCK = 8
const FOLDERS = ['content', 'lib', 'components', 'app', 'scripts', 'bench']
/** The answer whose name is searched for, as an example of what adding a question touches. */
const ANSWER = process.argv[2] ?? 'auditedPercent'

const tracked = git('ls-files').filter((file) => /\.(ts|tsx|mjs|css)$/.test(file))
const isLeftOut = (file) => /\.(test|spec|fixture|generated)\.|\.d\.ts$|\/index\.ts$/.test(file)
const textOf = (file) => readFileSync(path.join(ROOT, file), 'utf8')

const measured = tracked.filter((file) => !isLeftOut(file) && !file.endsWith('.css')).map(measure)
const rows = FOLDERS.map((folder) => [folder, measured.filter(({ file }) => file.startsWith(`${folder}/`))])

console.log('Lines: median / p90 (max)\n')
printTable([
  [
    '',
    'files',
    'lines of a file',
    'of a function',
    'of a component',
    'explained exports',
    'parameters max',
    '! and casts',
  ],
  ...rows.map(([folder, files]) => [
    folder,
    files.length,
    spread(files.map(({ lines }) => lines)),
    spread(files.flatMap(({ functions }) => functions)),
    spread(files.flatMap(({ components }) => components)),
    share(files.flatMap(({ exports }) => exports)),
    Math.max(0, ...files.flatMap(({ parameters }) => parameters)),
    `${total(files, 'nonNull')}, ${total(files, 'casts')}`,
  ]),
])

const wide = tracked.flatMap((file) =>
  textOf(file)
    .split('\n')
    .flatMap((line, index) =>
      line.length > WIDTH && !line.includes('://') && !file.includes('.generated.') ? [`${file}:${index + 1}`] : [],
    ),
)
console.log(`\nLines over ${WIDTH} columns, links excepted: ${wide.length}`)
for (const place of wide) console.log(`  ${place}`)

const isThisScript = (file) => import.meta.filename === path.join(ROOT, file)
const named = tracked.filter((file) => !isThisScript(file) && new RegExp(`\\b${ANSWER}\\b`).test(textOf(file)))
console.log(`\nFiles that name the answer ${ANSWER}: ${named.filter((file) => !isLeftOut(file)).length}, beside tests`)
for (const file of named) console.log(`  ${file}${isLeftOut(file) ? ' (test)' : ''}`)

// Rows of data in content look alike without being repetitions of code.
const repeated = repeatedBlocks(measured.map(({ file }) => file).filter((file) => !file.startsWith('content/')))
console.log(
  `\nBlocks of ${BLOCK} lines or more that stand in two places, imports and content aside: ${repeated.length}`,
)
for (const [place, again] of repeated) console.log(`  ${place} and ${again}`)

console.log(`\nUnused files, exports, types and packages: ${unused()}`)

/** Sizes of one file and of what is in it. */
function measure(file) {
  const text = textOf(file)
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
  const found = { file, lines: text.trimEnd().split('\n').length, functions: [], components: [], parameters: [] }
  const counts = { exports: [], nonNull: 0, casts: 0 }
  const visit = (node) => {
    if (ts.isFunctionLike(node) && node.body) {
      const into = isComponent(node) ? found.components : found.functions
      // Arrow functions passed as arguments count as part of the function that contains them.
      if (into === found.components || isNamed(node)) into.push(linesOf(source, node))
      found.parameters.push(node.parameters.length)
    }
    if (ts.isNonNullExpression(node)) counts.nonNull++
    if (ts.isAsExpression(node) && node.type.getText() !== 'const') counts.casts++
    if (ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
      counts.exports.push(/\/\*\*/.test(text.slice(node.pos, node.getStart())))
    ts.forEachChild(node, visit)
  }
  visit(source)
  return { ...found, ...counts }
}

/** Pairs of places where the same lines begin. A longer repetition is listed with its first lines only. */
function repeatedBlocks(files) {
  const seen = new Map()
  const pairs = []
  for (const file of files) {
    const lines = linesOfCode(file)
    let previous
    for (let start = 0; start + BLOCK <= lines.length; start++) {
      const block = lines.slice(start, start + BLOCK)
      const key = block.map(({ words }) => words).join('\n')
      const before = seen.get(key)
      if (before && !previous) pairs.push([before, `${file}:${block[0].number}`])
      if (!before) seen.set(key, `${file}:${block[0].number}`)
      previous = before
    }
  }
  return pairs
}

/** Trimmed lines that contain a word: no blank lines, closing brackets or imports. */
function linesOfCode(file) {
  const text = textOf(file).replace(/^import\b[\s\S]*?from '[^']*'$/gm, (found) => found.replace(/[^\n]/g, ''))
  return text
    .split('\n')
    .map((line, index) => ({ words: line.trim(), number: index + 1 }))
    .filter(({ words }) => /\w/.test(words))
}

function nameOf(node) {
  return (node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined))?.getText()
}

function isNamed(node) {
  return nameOf(node) !== undefined
}

function isComponent(node) {
  return node.getSourceFile().fileName.endsWith('.tsx') && /^[A-Z]/.test(nameOf(node) ?? '')
}

function linesOf(source, node) {
  const line = (at) => source.getLineAndCharacterOfPosition(at).line
  return line(node.end) - line(node.getStart()) + 1
}

function spread(numbers) {
  if (numbers.length === 0) return '-'
  const sorted = numbers.toSorted((a, b) => a - b)
  const at = (part) => sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)]
  return `${at(0.5)} / ${at(0.9)} (${at(1)})`
}

function share(yesOrNo) {
  if (yesOrNo.length === 0) return '-'
  return `${Math.round((100 * yesOrNo.filter(Boolean).length) / yesOrNo.length)}% of ${yesOrNo.length}`
}

function total(files, key) {
  return files.reduce((sum, file) => sum + file[key], 0)
}

function unused() {
  const knip = path.join(ROOT, 'node_modules', 'knip', 'bin', 'knip.js')
  try {
    execFileSync(process.execPath, [knip, '--no-progress', '--reporter', 'compact'], { cwd: ROOT, encoding: 'utf8' })
    return 0
  } catch (error) {
    return `some:\n${error.stdout}`
  }
}

function git(...args) {
  return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' }).trim().split('\n')
}

function printTable(table) {
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => String(row[column]).length)))
  for (const row of table) console.log(row.map((cell, column) => String(cell).padEnd(widths[column])).join('  '))
}
