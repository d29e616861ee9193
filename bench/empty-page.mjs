// The reference for page weight: a page of the installed Next version with one heading and nothing else.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { NEXT } from '../scripts/environment/build.mjs'
import { ROOT } from '../scripts/environment/root.mjs'
import { quietEnv, runNode } from '../scripts/environment/run.mjs'
import { UserError } from '../scripts/environment/user-error.mjs'

const FOLDER = path.join(ROOT, '.cache', 'empty-page')

const FILES = {
  'package.json': '{ "name": "empty-page", "private": true, "type": "module" }',
  // The folder is inside the project, so that it finds the project's packages without copies or links.
  'next.config.mjs': `export default { turbopack: { root: ${JSON.stringify(ROOT)} } }`,
  'app/layout.jsx':
    'export default function Layout({ children }) {\n  return <html lang="en"><body>{children}</body></html>\n}\n',
  'app/page.jsx': 'export default function Page() {\n  return <h1>Empty</h1>\n}\n',
}

/** Makes a production build of the empty page and resolves with its folder. */
export async function buildEmptyPage() {
  rmSync(FOLDER, { recursive: true, force: true })
  for (const [file, text] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(FOLDER, file)), { recursive: true })
    writeFileSync(path.join(FOLDER, file), text)
  }
  const options = { cwd: FOLDER, env: quietEnv({ NODE_ENV: 'production' }), stdio: ['ignore', 'ignore', 'inherit'] }
  const code = await runNode([path.join(ROOT, NEXT), 'build'], options)
  if (code !== 0) throw new UserError('The empty page could not be built.')
  return FOLDER
}

/** The installed version of Next. */
export const nextVersion = () =>
  JSON.parse(readFileSync(path.join(ROOT, 'node_modules', 'next', 'package.json'), 'utf8')).version

const RECORD = path.join(ROOT, 'bench', 'empty-page.json')

/** The recorded weight of the empty page, and the Next version it was measured with. */
export const recordedEmptyPage = () => JSON.parse(readFileSync(RECORD, 'utf8'))

export function recordEmptyPage(bytes) {
  writeFileSync(RECORD, `${JSON.stringify({ next: nextVersion(), bytes }, null, 2)}\n`)
}
