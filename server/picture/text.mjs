/** Letters that the font has: Latin with its extensions, Greek and Cyrillic; and the signs of our own sentences. */
const DRAWN = new RegExp(
  `[${[
    '\\u0020-\\u007E\\u00A0-\\u00AC\\u00AE-\\u017F',
    '\\u0391-\\u03A1\\u03A3-\\u03C9\\u0400-\\u045F',
    '\\u2013\\u2014\\u2018-\\u201A\\u201C-\\u201E\\u2022\\u2026\\u20AC',
  ].join('')}]`,
  'u',
)
const LETTER = /[\p{L}\p{N}]/u
/** With fewer of its letters a text says something else than it did. */
const LEAST_KEPT = 0.8

/**
 * A stranger's text as it can be drawn: one line, without signs that the font lacks. Empty where too much of it would
 * be missing: the rest of the picture then stands for itself.
 * @param {string} text
 */
export function drawable(text) {
  const whole = Array.from(text.normalize('NFC').replace(/\s+/g, ' '))
  const kept = whole.filter((sign) => DRAWN.test(sign))
  const letters = (signs) => signs.filter((sign) => LETTER.test(sign)).length
  if (letters(kept) === 0 || letters(kept) < LEAST_KEPT * letters(whole)) return ''
  return kept.join('').replace(/ {2,}/g, ' ').trim()
}

/**
 * At most so many signs, cut at a word where there is one.
 * @param {string} text
 * @param {number} most
 */
export function cut(text, most) {
  if (text.length <= most) return text
  const short = text.slice(0, most - 1)
  const word = short.lastIndexOf(' ')
  return `${(word > most / 2 ? short.slice(0, word) : short).replace(/[\s,;:.]+$/, '')}…`
}
