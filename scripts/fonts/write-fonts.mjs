// Part of `npm run generate`: the two typefaces with what is set in them and no more, 26 KB in place of 80.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { convert } from 'fontverter'
import subset from 'subset-font'
import { ROOT } from '../environment/root.mjs'
import { charactersInUse } from './characters.mjs'
import { renamed } from './renamed.mjs'

const SANS = 'node_modules/@fontsource-variable/ibm-plex-sans'
const MONO = 'node_modules/@fontsource/ibm-plex-mono'

/** Text has weights of 400 to 600 and headings are narrowed to 88%; figures and labels have one weight. */
const FONTS = [
  {
    from: `${SANS}/files/ibm-plex-sans-latin-standard-normal.woff2`,
    to: 'sans.woff2',
    options: {
      keepFeatures: ['kern'],
      variationAxes: { wght: { min: 400, max: 600, default: 400 }, wdth: { min: 88, max: 100 } },
    },
  },
  { from: `${MONO}/files/ibm-plex-mono-latin-400-normal.woff2`, to: 'mono.woff2', options: { keepFeatures: [] } },
]

const inRoot = (...parts) => path.join(ROOT, ...parts)
const inFonts = (file) => inRoot('app', 'fonts', file)

/** Writes the fonts, the characters that they hold, and their licence. Returns the files. */
export async function writeFonts() {
  const characters = charactersInUse()
  for (const { from, to, options } of FONTS) {
    const asked = { targetFormat: 'sfnt', noHinting: true, ...options }
    const part = await subset(readFileSync(inRoot(from)), characters, asked)
    writeFileSync(inFonts(to), await convert(renamed(part, withoutReservedName), 'woff2'))
  }
  writeFileSync(inFonts('characters.json'), `${JSON.stringify(characters)}\n`)
  copyFileSync(inRoot(SANS, 'LICENSE'), inFonts('OFL-sans.txt'))
  copyFileSync(inRoot(MONO, 'LICENSE'), inFonts('OFL-mono.txt'))
  return [...FONTS.map(({ to }) => to), 'characters.json', 'OFL-sans.txt', 'OFL-mono.txt'].map(
    (file) => `app/fonts/${file}`,
  )
}

/** @param {string} name */
const withoutReservedName = (name) => name.replace(/IBM ?Plex/g, 'Loadbearing').replace(/Plex/g, 'Loadbearing')
