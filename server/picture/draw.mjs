import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import og from 'next/og.js'
import { cardOf, SIZE } from './card.mjs'

const { resolve } = createRequire(import.meta.url)
const read = (file) => readFileSync(file)
/** Of several files under one name only the first would be used. */
const FONTS = [
  ['Text', 400, read(resolve('@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-400-normal.woff'))],
  ['Text', 600, read(resolve('@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-600-normal.woff'))],
  ['Latin ext', 400, read(resolve('@fontsource/ibm-plex-sans/files/ibm-plex-sans-latin-ext-400-normal.woff'))],
  ['Greek', 400, read(resolve('@fontsource/ibm-plex-sans/files/ibm-plex-sans-greek-400-normal.woff'))],
  ['Cyrillic', 400, read(resolve('@fontsource/ibm-plex-sans/files/ibm-plex-sans-cyrillic-400-normal.woff'))],
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
