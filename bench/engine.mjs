// The app's own lib and content bundled for Node, so that the bench measures what ships and not a copy.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { ROOT } from '../scripts/environment/root.mjs'

export async function loadEngine() {
  const folder = path.join(ROOT, '.cache', 'bench')
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': ROOT } },
    build: {
      ssr: path.join(ROOT, 'bench', 'engine-entry.ts'),
      outDir: folder,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'engine.mjs' } },
    },
  })
  return import(pathToFileURL(path.join(folder, 'engine.mjs')).href)
}
