// Part of `npm run generate`: the icons of the installed app, drawn from the mark of app/icon.svg.
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { ROOT } from '../environment/root.mjs'

const MARK =
  '<g fill="none" stroke-width="2"><path stroke="#1a1c20" d="M4 17h24M7 17l-3.5 7h7zM25 17l-3.5 7h7zM3 27.5h26"/>' +
  '<path stroke="#b3261e" d="M16 4v10M12 10l4 4 4-4"/></g>'
const PAPER = '#f8f5ee'

/**
 * `maskable`: a launcher cuts its own form out of it and shows at least the inner circle of four fifths, so the mark
 * keeps inside. The others have the corners of the tab's icon.
 */
const ICONS = {
  'icons/icon-192.png': { pixels: 192, mark: 0.86, corner: 4 },
  'icons/icon-512.png': { pixels: 512, mark: 0.86, corner: 4 },
  'icons/maskable-512.png': { pixels: 512, mark: 0.58, corner: 0 },
  'apple-icon.png': { pixels: 180, mark: 0.7, corner: 0 },
}

const drawing = ({ mark, corner }) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="${corner}" ` +
  `fill="${PAPER}"/><g transform="translate(16 16) scale(${mark}) translate(-16 -16)">${MARK}</g></svg>`

export async function writeIcons() {
  const folder = path.join(ROOT, 'app')
  mkdirSync(path.join(folder, 'icons'), { recursive: true })
  const files = Object.keys(ICONS).map((name) => path.join(folder, name))
  for (const [name, icon] of Object.entries(ICONS)) {
    const density = (72 * icon.pixels) / 32
    await sharp(Buffer.from(drawing(icon)), { density })
      .resize(icon.pixels, icon.pixels)
      .png({ palette: true, compressionLevel: 9 })
      .toFile(path.join(folder, name))
  }
  return files.map((file) => path.relative(ROOT, file))
}
