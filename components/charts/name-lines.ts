/** A name laid out on lines of at most so many letters, broken at spaces; a longer word keeps a line to itself. */
export function nameLines(name: string, most: number): string[] {
  const lines: string[] = []
  for (const word of name.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
