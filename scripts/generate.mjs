// `npm run generate`: writes the files that are generated from the price lists, the price books of new revisions,
// the engine of workbooks, the fonts with the characters that the app sets, and the icons of the installed app. A test
// fails when one of them is stale.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createServer } from 'vite'
import { ROOT } from './environment/root.mjs'
import { engineText, ENGINE_FILE } from './traced/engine.mjs'
import { writeFonts } from './fonts/write-fonts.mjs'
import { writeIcons } from './icons/write-icons.mjs'

const vite = await createServer({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, ws: false },
  optimizeDeps: { noDiscovery: true },
  resolve: { alias: { '@': ROOT } },
})
try {
  const { GENERATED } = await vite.ssrLoadModule('/scripts/generated-prices.ts')
  for (const [file, text] of Object.entries(GENERATED)) {
    writeFileSync(path.join(ROOT, file), text)
    console.log(file)
  }
  // The cards are read anew, since their rows have just been written.
  vite.moduleGraph.invalidateAll()
  const { BOOK_FILES, BOOKS_FOLDER, booksIndex, changedBook } = await vite.ssrLoadModule('/scripts/price-books.ts')
  for (const [file, text] of Object.entries(BOOK_FILES)) {
    const place = path.join(ROOT, file)
    if (existsSync(place) && readFileSync(place, 'utf8') !== text) {
      console.error(changedBook(file))
      process.exitCode = 1
    } else if (!existsSync(place)) {
      writeFileSync(place, text)
      console.log(file)
    }
  }
  const folder = path.join(ROOT, BOOKS_FOLDER)
  writeFileSync(path.join(folder, 'index.generated.ts'), booksIndex(readdirSync(folder)))
} finally {
  await vite.close()
}
writeFileSync(path.join(ROOT, ENGINE_FILE), await engineText())
console.log(ENGINE_FILE)
for (const file of [...(await writeFonts()), ...(await writeIcons())]) console.log(file)
