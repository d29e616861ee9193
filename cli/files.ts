import { readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { glob } from 'tinyglobby'
import type { Io } from './io'
import { UsageError } from './problems'

const EXPECTED = 'a link, a file that can be read, or - for standard input'

/** The text of a file, without the mark that some editors put at its start. */
export async function readText(name: string, { cwd }: Pick<Io, 'cwd'>, expected = EXPECTED): Promise<string> {
  try {
    const bytes = await readFile(path.resolve(cwd, name))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    throw new UsageError({ where: name, found: whyNot(error), expected })
  }
}

function whyNot(error: unknown): string {
  if (error instanceof TypeError) return 'a file that is not UTF-8 text'
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') return 'no such file'
  if (code === 'EISDIR') return 'a folder'
  if (code === 'EACCES') return 'a file that may not be read'
  return error instanceof Error ? error.message : String(error)
}

/**
 * Files that names and patterns stand for, each once, in order. A name that exists is that file, whatever characters
 * are in it; a shell that did not expand a pattern, or quotes around it, make no difference.
 */
export async function filesFor(names: readonly string[], { cwd }: Pick<Io, 'cwd'>): Promise<string[]> {
  const found: string[] = []
  for (const name of names) {
    if (await isFile(path.resolve(cwd, name))) found.push(name)
    else found.push(...(await expanded(name, cwd)))
  }
  return [...new Set(found.map((name) => name.split(path.sep).join('/')))]
}

async function expanded(name: string, cwd: string): Promise<string[]> {
  if (!/[*?[{]/.test(name))
    throw new UsageError({ where: name, found: 'no such file', expected: 'a file or a pattern such as docs/adr/*.md' })
  const pattern = name.split(path.sep).join('/')
  const matches = await glob(pattern, { cwd, absolute: path.isAbsolute(name), dot: false, expandDirectories: false })
  if (matches.length === 0)
    throw new UsageError({ where: name, found: 'no file', expected: 'a pattern that at least one file matches' })
  return matches.sort()
}

const isFile = async (file: string): Promise<boolean> =>
  stat(file).then(
    (one) => one.isFile(),
    () => false,
  )
