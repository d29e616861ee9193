import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** File names with their text. */
export type Files = Record<string, string>

/** A folder of its own with the packages of this project, for a tool to be tried on other files. */
export function temporaryProject(name: string) {
  const root = mkdtempSync(path.join(tmpdir(), `${name}-`))
  symlinkSync(path.resolve('node_modules'), path.join(root, 'node_modules'), 'junction')
  return {
    root,
    write: (files: Files): void => {
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
        writeFileSync(path.join(root, file), text)
      }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
