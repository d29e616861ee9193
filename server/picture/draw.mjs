import { readFileSync } from 'node:fs'
import og from 'next/og.js'
import { cardOf, SIZE } from './card.mjs'

/** Spelt out, so that whoever follows what a file needs finds them (scripts/standalone). */
const FILES = {
  text: readFileSync(
    new URL('../../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff', import.meta.url),
  ),
  bold: readFileSync(
    new URL('../../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff', import.meta.url),
  ),
  latinExt: readFileSync(
    new URL(
      '../../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff',
      import.meta.url,
    ),
  ),
  greek: readFileSync(
    new URL('../../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-greek-400-normal.woff', import.meta.url),
  ),
  cyrillic: readFileSync(
    new URL(
      '../../node_modules/@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-400-normal.woff',
      import.meta.url,
    ),
  ),
}
/** Of several files under one name only the first would be used. */
const FONTS = [
  ['Text', 400, FILES.text],
  ['Text', 600, FILES.bold],
  ['Latin ext', 400, FILES.latinExt],
  ['Greek', 400, FILES.greek],
  ['Cyrillic', 400, FILES.cyrillic],
].map(([name, weight, data]) => ({ name, weight, data, style: 'normal' }))

/**
 * The preview of a link as a PNG.
 * @param {import('./card.mjs').PictureFacts} facts
 * @returns {Promise<Uint8Array>}
 */
export async function drawn(facts) {
  const answer = new og.ImageResponse(cardOf(facts), { ...SIZE, fonts: FONTS })
  return new Uint8Array(await answer.arrayBuffer())
}
