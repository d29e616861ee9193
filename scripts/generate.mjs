// `npm run generate`: writes the files that are generated from the price lists, and the fonts with the characters that
// the app sets. A test fails when one of them is stale.
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { createServer } from 'vite'
import { ROOT } from './environment/root.mjs'
import { writeFonts } from './fonts/write-fonts.mjs'

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
} finally {
  await vite.close()
}
for (const file of await writeFonts()) console.log(file)
