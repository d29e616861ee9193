// What is bundled apart from the pages, each into one file of its own. Workers are sent under a policy that lets them
// load no script, and a worker bundled with the pages loads its parts.
import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { ROOT } from '../environment/root.mjs'

const ENTRIES = {
  /** Works futures out. A page is told its address. */
  futures: path.join(ROOT, 'components', 'recommendation', 'sensitivity', 'futures.worker.ts'),
  /** Keeps pages for when there is no network. The server sends it, with what the build holds written before it. */
  offline: path.join(ROOT, 'server', 'offline', 'worker', 'entry.mjs'),
  /** Makes pages in the browser without a network. Among the app's scripts it would grow what pages load first. */
  'stand-in': path.join(ROOT, 'app', 'offline', 'stand-in', 'main.tsx'),
}
const FOLDER = 'workers'

/**
 * The text of a worker, and its name, which holds a hash of the text: a browser may keep it for ever.
 * @param {keyof typeof ENTRIES} worker
 */
export async function bundledWorker(worker) {
  const result = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: {
      alias: { 'next/navigation': path.join(ROOT, 'app', 'offline', 'stand-in', 'navigation.ts'), '@': ROOT },
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    esbuild: { jsx: 'automatic' },
    build: {
      write: false,
      minify: 'esbuild',
      modulePreload: false,
      rollupOptions: { input: ENTRIES[worker], output: { format: 'iife', inlineDynamicImports: true } },
    },
  })
  const [chunk] = [result].flat().flatMap(({ output }) => output)
  const hash = createHash('sha256').update(chunk.code).digest('hex').slice(0, 16)
  return { code: chunk.code, name: `${worker}-${hash}.js` }
}

/** Where a page asks for it. */
export const workerAddress = (name) => `/_next/static/${FOLDER}/${name}`

/** Puts it among the files of a build. */
export function writeWorker({ code, name }, built) {
  const folder = path.join(built, 'static', FOLDER)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(folder, name), code)
}
