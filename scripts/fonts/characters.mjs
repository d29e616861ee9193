import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from '../environment/root.mjs'

/** Where the words on screen are written. */
const FOLDERS = ['app', 'components', 'content', 'lib']

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))

/** Every character that the fonts must hold: those of ASCII, and what else is set anywhere in the app. */
export function charactersInUse() {
  const texts = FOLDERS.flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.(test|fixture)\.tsx?$/.test(file))
      .map((file) => readFileSync(path.join(ROOT, folder, file), 'utf8')),
  )
  return [...new Set([...ASCII, ...texts.flatMap((text) => text.match(/[^\0-\x7f]/gu) ?? [])])].sort().join('')
}
