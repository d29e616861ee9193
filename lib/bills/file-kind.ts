import { count } from '@/lib/format'
import { EXPECTED_FILE } from './columns'
import type { BillProblem } from './types'

/** Largest bill that is read. A year of an account with detailed billing fits in. */
const LARGEST_BILL_MB = 500
/** Largest file of another kind: usage files, price files and links are small. */
const LARGEST_OTHER_MB = 5
const MB = 1024 * 1024

/** Bytes of its beginning by which a file is told. */
export const HEAD_BYTES = 4096

type FileKind = 'bill' | 'usage' | 'price-file' | 'link'

export type Told = { ok: true; kind: FileKind } | { ok: false; problem: BillProblem }

const SIGNATURES: readonly { bytes: readonly number[]; found: string; instead?: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], found: 'a zip archive', instead: 'the CSV in it: unpack it first' },
  { bytes: [0x50, 0x4b, 0x05, 0x06], found: 'an empty zip archive' },
  { bytes: [0x1f, 0x8b], found: 'a file compressed with gzip', instead: 'the CSV in it: unpack it first' },
  { bytes: [0x25, 0x50, 0x44, 0x46], found: 'a PDF' },
  { bytes: [0x50, 0x41, 0x52, 0x31], found: 'a Parquet file', instead: 'the same export as CSV' },
  {
    bytes: [0xd0, 0xcf, 0x11, 0xe0],
    found: 'a workbook of an old version of Excel',
    instead: 'its sheet saved as CSV',
  },
  { bytes: [0xff, 0xfe], found: 'text in UTF-16', instead: 'the same file saved as UTF-8' },
  { bytes: [0xfe, 0xff], found: 'text in UTF-16', instead: 'the same file saved as UTF-8' },
]

const problem = (found: string, expected = EXPECTED_FILE): Told => ({
  ok: false,
  problem: { where: 'the file', found, expected },
})

/** What a file is by its first bytes and its size; its name counts for YAML alone, which has no sign of its own. */
export function fileKind(head: Uint8Array, { name, size }: { name: string; size: number }): Told {
  if (size === 0) return problem('no bytes')
  const signature = SIGNATURES.find(({ bytes }) => bytes.every((byte, place) => head[place] === byte))
  const text = textOf(head)
  if (signature) {
    const isWorkbook = /xl\/|\[Content_Types\]\.xml/.test(text)
    if (isWorkbook) return problem('an Excel workbook', 'its sheet with the charges, saved as CSV')
    return problem(signature.found, signature.instead)
  }
  if (text.includes('\0')) {
    const isHalf = [...head.slice(0, 64)].filter((byte) => byte === 0).length > 16
    return isHalf ? problem('text in UTF-16', 'the same file saved as UTF-8') : problem('bytes that are no text')
  }
  const start = text.replace(/^\u00ef\u00bb\u00bf/, '').trimStart()
  if (start === '') return problem('nothing but spaces')
  const kind = kindOf(start, name)
  const most = kind === 'bill' ? LARGEST_BILL_MB : LARGEST_OTHER_MB
  return size > most * MB ? problem(`${count(Math.round(size / MB))} MB`, `at most ${most} MB`) : { ok: true, kind }
}

function kindOf(start: string, name: string): FileKind {
  if (start.startsWith('{')) return 'price-file'
  if (/^(<!doctype html|<html|---\s|https?:\/\/)/i.test(start)) return 'link'
  const isUsage = /^(resource_usage|resource_type_default_usage)\s*:/m.test(start) || /\.ya?ml$/i.test(name)
  return isUsage ? 'usage' : 'bill'
}

/** Each byte as a character, enough to look for signs. */
const textOf = (head: Uint8Array) => String.fromCharCode(...head.slice(0, HEAD_BYTES))
