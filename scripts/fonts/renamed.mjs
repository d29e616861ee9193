/**
 * A font under another name. The licence of Plex reserves that word for unmodified fonts, and a subset is a modified
 * one. The copyright (name 0) stays as it is.
 * @param {Buffer} sfnt
 * @param {(name: string) => string} rename
 * @returns {Buffer}
 */
export function renamed(sfnt, rename) {
  const tables = tablesOf(sfnt).map((table) =>
    table.tag === 'name' ? { ...table, data: renamedTable(table.data, rename) } : table,
  )
  return withTables(sfnt, tables)
}

/** The names of a font by their number. @param {Buffer} sfnt */
export const namesOf = (sfnt) =>
  recordsOf(tablesOf(sfnt).find(({ tag }) => tag === 'name')?.data ?? Buffer.alloc(6)).map(({ id, text }) => ({
    id,
    text,
  }))

/** @param {Buffer} sfnt */
const tablesOf = (sfnt) =>
  Array.from({ length: sfnt.readUInt16BE(4) }, (_, index) => {
    const at = 12 + 16 * index
    const start = sfnt.readUInt32BE(at + 8)
    return { tag: sfnt.toString('latin1', at, at + 4), data: sfnt.subarray(start, start + sfnt.readUInt32BE(at + 12)) }
  })

const MAC = 1

/** @param {Buffer} data */
const recordsOf = (data) =>
  Array.from({ length: data.readUInt16BE(2) }, (_, index) => {
    const at = 6 + 12 * index
    const start = data.readUInt16BE(4) + data.readUInt16BE(at + 10)
    const bytes = data.subarray(start, start + data.readUInt16BE(at + 8))
    const isMac = data.readUInt16BE(at) === MAC
    return {
      head: data.subarray(at, at + 8),
      id: data.readUInt16BE(at + 6),
      isMac,
      text: isMac ? bytes.toString('latin1') : Buffer.from(bytes).swap16().toString('utf16le'),
    }
  })

/**
 * @param {Buffer} data
 * @param {(name: string) => string} rename
 */
function renamedTable(data, rename) {
  const records = recordsOf(data).map(({ head, id, isMac, text }) => {
    const name = id === 0 ? text : rename(text)
    return { head, bytes: isMac ? Buffer.from(name, 'latin1') : Buffer.from(name, 'utf16le').swap16() }
  })
  const start = 6 + 12 * records.length
  const table = Buffer.alloc(start)
  table.writeUInt16BE(records.length, 2)
  table.writeUInt16BE(start, 4)
  let offset = 0
  for (const [index, { head, bytes }] of records.entries()) {
    const at = 6 + 12 * index
    head.copy(table, at)
    table.writeUInt16BE(bytes.length, at + 8)
    table.writeUInt16BE(offset, at + 10)
    offset += bytes.length
  }
  return Buffer.concat([table, ...records.map(({ bytes }) => bytes)])
}

/**
 * @param {Buffer} sfnt
 * @param {{ tag: string, data: Buffer }[]} tables
 */
function withTables(sfnt, tables) {
  const head = Buffer.from(sfnt.subarray(0, 12 + 16 * tables.length))
  const parts = [head]
  let start = head.length
  for (const [index, { tag, data }] of tables.entries()) {
    const at = 12 + 16 * index
    const padded = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)])
    head.write(tag, at, 'latin1')
    head.writeUInt32BE(checksumOf(padded), at + 4)
    head.writeUInt32BE(start, at + 8)
    head.writeUInt32BE(data.length, at + 12)
    parts.push(padded)
    start += padded.length
  }
  return Buffer.concat(parts)
}

/** @param {Buffer} padded */
function checksumOf(padded) {
  let sum = 0
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0
  return sum
}
