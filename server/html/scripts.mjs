import { createHash } from 'node:crypto'

const SCRIPT = /<script\b([^>]*)>([\s\S]*?)<\/script>/gi
const PUSH = /^self\.__next_f\.push\((\[[\s\S]*\])\)$/
const FIRST_PUSH = '(self.__next_f=self.__next_f||[]).push([0])'

/**
 * A page with the inline scripts of it that are known, as hashes for its policy, and how many were not. Known is what
 * this build's own prerendered pages hold word for word, and data handed to React: a call with one JSON array in it and
 * nothing else. Whatever was injected into a page has another form, gets no hash and does not run.
 *
 * Next hands its data over in pieces of 20 KB. Pieces that follow each other become one: one hash instead of a dozen,
 * in a header that proxies give 4 KB.
 * @param {string} html
 * @param {ReadonlySet<string>} constants
 */
export function knownScripts(html, constants) {
  const whole = inOnePiece(html)
  const hashes = new Set()
  let unknown = 0
  for (const text of inlineScripts(whole)) {
    if (constants.has(text) || isData(text)) hashes.add(sha256(text))
    else unknown += 1
  }
  return { html: whole, hashes: [...hashes], unknown }
}

/**
 * The inline scripts that prerendered pages hold beside their data: they were written while building, when there was no
 * visitor who could have put one there.
 * @param {readonly string[]} prerendered
 * @returns {Set<string>}
 */
export const constantScripts = (prerendered) =>
  new Set(prerendered.flatMap((html) => inlineScripts(html).filter((text) => !isData(text))))

/** Whether a script hands data to React and does nothing else. */
function isData(text) {
  if (text === FIRST_PUSH) return true
  const array = PUSH.exec(text)?.[1]
  if (array === undefined) return false
  try {
    const [kind, data, ...rest] = JSON.parse(array)
    return Number.isInteger(kind) && typeof data === 'string' && rest.length === 0
  } catch {
    return false
  }
}

/** A page that is shown under another address than it was built for: its scripts would look for what is not there. */
export const withoutScripts = (html) => html.replace(SCRIPT, '').replace(/<link rel="preload" as="script"[^>]*>/g, '')

const inlineScripts = (html) =>
  [...html.matchAll(SCRIPT)].flatMap(([, attributes, text]) => (/\ssrc\s*=/i.test(attributes) ? [] : [text]))

const SEAM = `"])</script><script>self.__next_f.push([1,"`
const NOT_TEXT = /__next_f\.push\(\[(?!0\]|1,)/

/**
 * Adjoining pieces of text as one. What was sewn together is looked at like any other script, so nothing gets in by the
 * seam.
 */
const inOnePiece = (html) => (NOT_TEXT.test(html) ? html : html.replaceAll(SEAM, ''))

const sha256 = (text) => createHash('sha256').update(text).digest('base64')
