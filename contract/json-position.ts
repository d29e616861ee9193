/*
 * This is written here because jsonc-parser would not be shorter: its parser overflows the stack on 64,000 nested
 * lists, and its scanner accepts comments and only yields tokens, so that the states below, most of this file, would
 * still be needed.
 */
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/
const TOKEN = new RegExp(`[{}[\\],:]|${STRING.source}|${NUMBER.source}|true|false|null`, 'y')
const SPACE = /[ \t\n\r]*/y

type State = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or ]' | ', or }' | 'end'

const WANTED: Record<State, string> = {
  value: 'a value',
  'value or ]': 'a value or "]"',
  key: 'a field name in double quotes',
  'key or }': 'a field name in double quotes or "}"',
  ':': '":"',
  ', or ]': '"," or "]"',
  ', or }': '"," or "}"',
  end: 'nothing more',
}

/**
 * The first place where a text is not valid JSON, in words: "line 2, column 7: expected ..., found ...". Only for text
 * that JSON.parse has rejected. The message of JSON.parse names a place only in some versions of Node.
 */
export function whereJsonBreaks(text: string): string {
  const open: ('{' | '[')[] = []
  const afterValue = (): State => (open.at(-1) === '{' ? ', or }' : open.at(-1) === '[' ? ', or ]' : 'end')
  let state: State = 'value'
  let at = 0
  for (;;) {
    at = skipSpace(text, at)
    const token = tokenAt(text, at)
    const next: State | null = token === null ? null : step(state, token, open, afterValue)
    if (token === null || next === null)
      return `${place(text, at)}: expected ${WANTED[state]}, found ${shown(text, at)}`
    state = next
    at += token.length
  }
}

function step(state: State, token: string, open: ('{' | '[')[], afterValue: () => State): State | null {
  if ((token === '}' && state.endsWith('or }')) || (token === ']' && state.endsWith('or ]'))) {
    open.pop()
    return afterValue()
  }
  if (state === ':') return token === ':' ? 'value' : null
  if (state === ', or }') return token === ',' ? 'key' : null
  if (state === ', or ]') return token === ',' ? 'value' : null
  if (state === 'key' || state === 'key or }') return token.startsWith('"') ? ':' : null
  if (state === 'end' || /^[}\],:]$/.test(token)) return null
  if (token !== '{' && token !== '[') return afterValue()
  open.push(token)
  return token === '{' ? 'key or }' : 'value or ]'
}

/** The place after white space. */
export function skipSpace(text: string, at: number): number {
  SPACE.lastIndex = at
  SPACE.test(text)
  return SPACE.lastIndex
}

/** The token that begins at a place; null when none does. */
export function tokenAt(text: string, at: number): string | null {
  TOKEN.lastIndex = at
  return TOKEN.exec(text)?.[0] ?? null
}

/** A place in words: "line 2, column 7". */
export function place(text: string, at: number): string {
  const before = text.slice(0, at)
  return `line ${before.split('\n').length}, column ${at - before.lastIndexOf('\n')}`
}

function shown(text: string, at: number): string {
  if (at >= text.length) return 'the end of the body'
  const piece = /^[\w.+-]{1,20}/.exec(text.slice(at, at + 20))?.[0] ?? String.fromCodePoint(text.codePointAt(at) ?? 0)
  return piece === '"' ? 'a text that is not closed or holds a forbidden character' : JSON.stringify(piece)
}
