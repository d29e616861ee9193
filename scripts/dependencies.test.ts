import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Locked = {
  version?: string
  integrity?: string
  resolved?: string
  license?: string
  dev?: boolean
  devOptional?: boolean
  link?: boolean
  inBundle?: boolean
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> }
const locked = Object.entries(lock.packages).filter(([path, { link }]) => path !== '' && !link)

/** Licences that a visitor's copy or a deployed server may contain. None asks us to publish our own source. */
const ALLOWED: Record<string, string> = {
  MIT: 'permissive',
  ISC: 'permissive',
  '0BSD': 'permissive',
  'BSD-2-Clause': 'permissive',
  'BSD-3-Clause': 'permissive',
  'Apache-2.0': 'permissive',
  'OFL-1.1': 'fonts, which may be served with a page',
  'CC-BY-4.0': 'the table of browsers that the build reads; it is not served',
  'LGPL-3.0-or-later': 'libvips, a library that sharp links to and that we pass on unchanged',
}

describe('the lock file', () => {
  test('has an integrity hash for every package on every platform', () => {
    // A bundled package comes inside the archive of another one, whose hash covers it.
    const bare = locked.filter(([, { integrity, inBundle }]) => !inBundle && !integrity?.startsWith('sha512-'))
    expect(bare.map(([path]) => path)).toEqual([])
  })

  test('names no address, so that it holds with every registry', () => {
    expect(locked.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
  })
})

describe('the licence of every package that is deployed', () => {
  const deployed = locked.filter(([, { dev, devOptional }]) => !dev && !devOptional)

  test('is one that we allow', () => {
    expect(deployed.length).toBeGreaterThan(20)
    const others = deployed.filter(([, { license = 'none' }]) => license.split(' AND ').some((one) => !ALLOWED[one]))
    expect(others.map(([path, { license }]) => `${path}: ${license ?? 'none'}`)).toEqual([])
  })

  test('uses every entry of the list', () => {
    const used = new Set(deployed.flatMap(([, { license = '' }]) => license.split(' AND ')))
    expect(Object.keys(ALLOWED).filter((licence) => !used.has(licence))).toEqual([])
  })
})

describe('workflows', () => {
  const files = readdirSync('.github/workflows')

  test.each(files)('%s names every action by the hash of a commit, and its version beside it', (file) => {
    const uses = readFileSync(`.github/workflows/${file}`, 'utf8').match(/uses:.*/g) ?? []
    expect(uses.length).toBeGreaterThan(0)
    expect(uses.filter((line) => !/^uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([])
  })
})
