/** Type sizes of the drawing and the average width of a letter, measured from the site's two typefaces. */
export const TYPE = {
  label: { size: 13, line: 16, advance: 7 },
  detail: { size: 11, line: 14, advance: 6.6 },
  edge: { size: 11, line: 13, advance: 6.6 },
  /** Upper case with letter-spacing. */
  frame: { size: 11, line: 14, advance: 7.4 },
} as const

type Face = keyof typeof TYPE

/**
 * Text wrapped at spaces (and after slashes and hyphens in long words) into lines no wider than `width`, unless a
 * single word is wider.
 */
export function wrap(text: string, width: number, face: Face): string[] {
  const room = Math.max(1, Math.floor(width / TYPE[face].advance))
  return piecesOf(text, room).reduce<string[]>((lines, piece) => {
    const last = lines.at(-1)
    const joined = last === undefined ? piece.text : last + piece.join + piece.text
    return last !== undefined && joined.length <= room ? [...lines.slice(0, -1), joined] : [...lines, piece.text]
  }, [])
}

/** Words, with words too long for a line split after slashes and hyphens. */
const piecesOf = (text: string, room: number) =>
  text.split(' ').flatMap((word) =>
    (word.length <= room ? [word] : word.split(/(?<=[/-])/)).map((part, index) => ({
      text: part,
      join: index === 0 ? ' ' : '',
    })),
  )

/** Width of the longest line, in drawing units. */
export const widthOf = (lines: readonly string[], face: Face): number =>
  Math.max(0, ...lines.map((line) => line.length)) * TYPE[face].advance

/** Height of the lines in drawing units. */
export const heightOf = (lines: readonly string[], face: Face): number => lines.length * TYPE[face].line
