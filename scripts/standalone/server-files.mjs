import { cpSync, existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { nodeFileTrace } from '@vercel/nft'
import { ROOT } from '../environment/root.mjs'

const isStarted = (file) => ['worker.mjs', 'child.mjs'].includes(path.basename(file))

/** Where the server begins: its process, and each thread and process that it starts. */
const entries = () => [
  path.join('server', 'run.mjs'),
  ...readdirSync(path.join(ROOT, 'server'), { recursive: true })
    .filter(isStarted)
    .map((file) => path.join('server', file)),
]

/**
 * The files that the server imports, its own and those of packages, followed from where it begins. Next traces what
 * the pages need and does not know of the server that stands in front of it.
 */
async function serverFiles() {
  const { fileList } = await nodeFileTrace(
    entries().map((file) => path.join(ROOT, file)),
    { base: ROOT, processCwd: ROOT },
  )
  return [...fileList].sort()
}

/** Copies them into a folder, beside what is there already. */
export async function copyServerFiles(to) {
  for (const file of await serverFiles()) {
    const target = path.join(to, file)
    if (!existsSync(target)) cpSync(path.join(ROOT, file), target, { verbatimSymlinks: true })
  }
}
