// `npm run build:cli`: the command line as a package, in .cache/cli: one file for Node without packages of its own, its
// README, the licence and those of the packages that are in the file. `npm pack .cache/cli` makes the archive.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { ROOT } from './environment/root.mjs'

const OUT = path.resolve(ROOT, process.env.LOADBEARING_CLI_OUT ?? '.cache/cli')

rmSync(OUT, { recursive: true, force: true })
const result = await build({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  resolve: { alias: { '@': ROOT } },
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: path.join(ROOT, 'cli', 'main.ts'),
    outDir: OUT,
    target: 'node20',
    minify: 'esbuild',
    rollupOptions: {
      output: { entryFileNames: 'loadbearing.mjs', banner: '#!/usr/bin/env node', inlineDynamicImports: true },
    },
  },
})

mkdirSync(OUT, { recursive: true })
for (const file of ['package.json', 'README.md']) cpSync(path.join(ROOT, 'cli', file), path.join(OUT, file))
cpSync(path.join(ROOT, 'LICENSE'), path.join(OUT, 'LICENSE'))
writeFileSync(path.join(OUT, 'NOTICES.md'), noticesOf([result].flat().flatMap(({ output }) => output)))

/** The licences of the packages in the file, which ask to be handed on with it. */
function noticesOf(chunks) {
  const folders = new Set(
    chunks.flatMap(({ moduleIds = [] }) =>
      moduleIds.flatMap((id) => /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1] ?? []),
    ),
  )
  const notices = [...folders].sort().map((folder) => {
    const { name, version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
    const text = ['LICENSE', 'LICENSE.md', 'license', 'LICENSE.txt'].map((file) => readIfThere(folder, file))
    return `## ${name} ${version}\n\n${text.find((one) => one !== null) ?? 'See the package.'}\n`
  })
  return `# Packages in loadbearing.mjs\n\n${notices.join('\n')}`
}

function readIfThere(folder, file) {
  try {
    return readFileSync(path.join(folder, file), 'utf8').trim()
  } catch {
    return null
  }
}
