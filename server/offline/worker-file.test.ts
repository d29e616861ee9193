import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { workerFile } from './worker-file.mjs'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'worker-'))
  mkdirSync(path.join(folder, '.next', 'static', 'workers'), { recursive: true })
  writeFileSync(path.join(folder, '.next', 'static', 'workers', 'offline-0a1b.js'), 'works()')
})
afterAll(() => rmSync(folder, { recursive: true }))

const CHUNK = '/_next/static/chunks/a.js'
const made = (isOn: boolean) =>
  workerFile({
    folder,
    build: {
      id: 'one',
      pages: new Map([
        ['/method', ''],
        ['/sitemap.xml', ''],
      ]),
    },
    files: new Map(
      [CHUNK, '/_next/static/one/_buildManifest.js', '/_next/static/workers/offline-0a1b.js'].map((name) => [name, {}]),
    ),
    isOn,
  })

test('the worker names its build and what belongs to it, and is asked for each time', () => {
  const { body, headers } = made(true)
  const [, about, code] = /^self\.BUILD=(\{.*\});(.*)$/s.exec(body.toString())!
  expect(code).toBe('works()')
  const { id, files, pages, shells, fallback } = JSON.parse(about!)
  expect({ id, files, fallback }).toEqual({ id: 'one', files: [CHUNK], fallback: '/offline' })
  expect(pages).toContain('/method')
  expect(pages).not.toContain('/sitemap.xml')
  for (const shell of shells) expect(pages).toContain(shell)
  expect(headers).toMatchObject({
    'Cache-Control': 'no-cache',
    'Content-Security-Policy': expect.stringContaining("default-src 'none'; connect-src 'self'"),
  })
})

test('switched off, it takes away what is kept and itself, and answers nothing', () => {
  const text = made(false).body.toString()
  expect(text).toContain('registration.unregister()')
  expect(text).toContain("startsWith('loadbearing ')")
  expect(text).not.toContain("'fetch'")
})
