/** Hash of numbers by their bits, 16 hexadecimal digits: equal in every engine when every bit is. */
export function digestOf(columns: readonly Float64Array[]): string {
  let [one, other] = [0x811c9dc5, 0x9e3779b9]
  for (const column of columns) {
    const words = new Uint32Array(column.buffer, column.byteOffset, column.length * 2)
    for (const word of words) {
      one = Math.imul(one ^ word, 0x01000193)
      one = (one << 13) | (one >>> 19)
      other = Math.imul(other + word, 0x85ebca6b)
      other = (other << 17) | (other >>> 15)
    }
  }
  return hex(one) + hex(other)
}

const hex = (word: number): string => (word >>> 0).toString(16).padStart(8, '0')
