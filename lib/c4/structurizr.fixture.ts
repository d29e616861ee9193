/*
 * A strict reader of the part of the Structurizr DSL that we write. The parser itself is Java; those in npm know no
 * properties. It follows the rules of the reference: one statement a line, tokens between blanks or quotation marks,
 * which a backslash escapes; identifiers and names once, a relation between what was declared, a view of what is there.
 */

type ReadElement = { id: string; tokens: string[]; properties: Record<string, string>; inside: ReadElement[] }
type ReadWorkspace = {
  tokens: string[]
  properties: Record<string, string>
  elements: ReadElement[]
  relations: string[][]
  views: string[][]
}

type Line = { tokens: string[]; opens: boolean; at: number }

/** Reads a workspace, or throws an error that names the line. */
export function readWorkspace(text: string): ReadWorkspace {
  const lines = text.split(/\r?\n/).map(lineAt)
  const rest = lines.filter(({ tokens }) => tokens.length > 0)
  const reader = readerOf(rest)
  const workspace = reader.block('workspace', [1, 2], false)
  const properties = reader.properties()
  reader.block('model', [0, 0], true)
  const { elements, relations } = modelIn(reader)
  reader.block('views', [0, 0], true)
  const views = viewsIn(
    reader,
    elements.map(({ id }) => id),
  )
  reader.end()
  if (reader.next()) throw new Error(`line ${reader.next()?.at}: something follows the workspace`)
  return { tokens: workspace.slice(1), properties, elements, relations, views }
}

function lineAt(line: string, index: number): Line {
  const tokens = tokensIn(line.trim(), index + 1)
  const opens = tokens.at(-1)?.text === '{' && !tokens.at(-1)?.quoted
  return { tokens: (opens ? tokens.slice(0, -1) : tokens).map(({ text }) => text), opens, at: index + 1 }
}

function tokensIn(line: string, at: number): { text: string; quoted: boolean }[] {
  const tokens: { text: string; quoted: boolean }[] = []
  if (line.endsWith('\\')) throw new Error(`line ${at}: the next line would be part of it`)
  for (let from = 0; from < line.length;) {
    if (line[from] === ' ') from += 1
    else if (line[from] === '"') {
      let end = from + 1
      while (end < line.length && !(line[end] === '"' && line[end - 1] !== '\\')) end += 1
      if (end >= line.length) throw new Error(`line ${at}: a quotation mark is open`)
      tokens.push({ text: valueOf(line.slice(from + 1, end), at), quoted: true })
      from = end + 1
      if (from < line.length && line[from] !== ' ') throw new Error(`line ${at}: no blank after a quotation`)
    } else {
      const [word = ''] = /^[^ "]+/.exec(line.slice(from)) ?? []
      if (!/^([\w-]+|->|=|\{|\}|\*)$/.test(word)) throw new Error(`line ${at}: ${JSON.stringify(word)} is no word`)
      tokens.push({ text: word, quoted: false })
      from += word.length
    }
  }
  return tokens
}

function valueOf(text: string, at: number): string {
  if (/\$\{[a-zA-Z0-9-_.]+?\}/.test(text)) throw new Error(`line ${at}: a variable would be put in`)
  if (/\\(?!")/.test(text)) throw new Error(`line ${at}: a backslash that escapes nothing`)
  return text.replaceAll('\\"', '"')
}

function readerOf(lines: readonly Line[]) {
  let place = 0
  const next = () => lines[place]
  const take = (): Line => {
    const line = next()
    if (!line) throw new Error('The text ends within a block')
    place += 1
    return line
  }
  const fail = (line: Line, expected: string): never => {
    throw new Error(`line ${line.at}: found ${JSON.stringify(line.tokens)}, expected ${expected}`)
  }
  const end = () => {
    const line = take()
    if (line.tokens.join() !== '}' || line.opens) fail(line, '}')
  }
  const isEnd = () => next()?.tokens.join() === '}'
  return {
    next,
    take,
    fail,
    end,
    isEnd,
    /** Takes the head of a block with so many tokens after its word. */
    block(word: string, [least, most]: readonly [number, number], only: boolean): string[] {
      const line = take()
      const many = line.tokens.length - 1
      if (line.tokens[0] !== word || !line.opens || many < least || many > most) fail(line, `${word} {`)
      if (only && many > 0) fail(line, `${word} alone`)
      return line.tokens
    },
    properties(): Record<string, string> {
      const head = next()
      if (head?.tokens[0] !== 'properties' || !head.opens || head.tokens.length !== 1) return {}
      take()
      const found: Record<string, string> = {}
      while (!isEnd()) {
        const line = take()
        const [name, value, ...more] = line.tokens
        if (line.opens || more.length > 0 || !name || value === undefined || name in found) fail(line, 'name and value')
        else found[name] = value
      }
      end()
      return found
    },
  }
}

type Reader = ReturnType<typeof readerOf>

const MOST: Readonly<Record<string, number>> = { person: 3, softwareSystem: 3, container: 4 }
const WITHIN: Readonly<Record<string, string>> = { container: 'softwareSystem' }

function modelIn(reader: Reader) {
  const known = new Set<string>()
  const relations: string[][] = []
  const elementsIn = (parent: string | null): ReadElement[] => {
    const elements: ReadElement[] = []
    while (!reader.isEnd()) {
      const line = reader.take()
      if (line.tokens[1] === '->') {
        const [from = '', , to = '', ...words] = line.tokens
        if (!known.has(from) || !known.has(to) || words.length > 3 || line.opens) reader.fail(line, 'a relation')
        if (relations.some((one) => one[0] === from && one[1] === to)) reader.fail(line, 'a relation once')
        relations.push([from, to, ...words])
      } else elements.push(elementIn(line, parent))
    }
    reader.end()
    const names = elements.map(({ tokens }) => tokens[1])
    if (new Set(names).size < names.length) throw new Error(`${names.join(', ')}: a name twice`)
    return elements
  }
  const elementIn = (line: Line, parent: string | null): ReadElement => {
    const [id = '', is, kind = '', name, ...words] = line.tokens
    if (is !== '=' || !/^[a-zA-Z0-9_]+$/.test(id) || known.has(id)) reader.fail(line, 'a new identifier')
    if (!(kind in MOST) || (WITHIN[kind] ?? null) !== parent)
      reader.fail(line, `an element of ${parent ?? 'the model'}`)
    if (!name || words.length >= (MOST[kind] ?? 0)) reader.fail(line, `a name and less than ${MOST[kind]} texts`)
    known.add(id)
    if (!line.opens) return { id, tokens: line.tokens.slice(2), properties: {}, inside: [] }
    const properties = reader.properties()
    return { id, tokens: line.tokens.slice(2), properties, inside: elementsIn(kind) }
  }
  return { elements: elementsIn(null), relations }
}

const IN_VIEW = [/^include \*$/, /^autoLayout (lr|tb|rl|bt)$/]
const IN_STYLE = [/^shape (Cylinder|Pipe|Box|RoundedBox)$/, /^dashed (true|false)$/]

function viewsIn(reader: Reader, elements: readonly string[]): string[][] {
  const views: string[][] = []
  const statements = (allowed: readonly RegExp[]) => {
    while (!reader.isEnd()) {
      const line = reader.take()
      if (line.opens || !allowed.some((one) => one.test(line.tokens.join(' ')))) reader.fail(line, String(allowed))
    }
    reader.end()
  }
  while (!reader.isEnd()) {
    const line = reader.take()
    const [kind = '', of = '', key = ''] = line.tokens
    if (kind === 'styles' && line.opens) {
      while (!reader.isEnd()) {
        const style = reader.take()
        if (!/^(element|relationship)$/.test(style.tokens[0] ?? '') || !style.opens) reader.fail(style, 'a style')
        statements(IN_STYLE)
      }
      reader.end()
      continue
    }
    if (!/^(systemContext|container)$/.test(kind) || !elements.includes(of) || !/^[\w-]+$/.test(key) || !line.opens)
      reader.fail(line, 'a view of a system with a key')
    if (views.some((one) => one[2] === key)) reader.fail(line, 'a key once')
    views.push(line.tokens)
    statements(IN_VIEW)
  }
  reader.end()
  return views
}
