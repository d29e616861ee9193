import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { decode, encode, encodeLink } from '@/lib/share'
import { parseSavedWork, type SavedWork } from '@/lib/state'
import { adoptOwnAnswer } from './adopt-own-answer'
import type { Page } from './browser-page'
import { keyValue, type KeyValue } from './key-value'
import { ScenarioSession } from './scenario-session'
import { WORK_KEY, workStorage } from './work-storage'
import { writeBudget } from './write-budget'

const NOW = '2026-11-02T12:00:00.000Z'
const query = (parts: ScenarioParts) => encode(scenarioWith(parts))
const load = (peakQps: number) => query({ situation: { peakQps } })

function keeping(entries: Record<string, string> = {}): KeyValue & { entries: Record<string, string> } {
  const set = (key: string, text: string) => {
    entries[key] = text
    return true
  }
  return {
    entries,
    get: (key) => entries[key] ?? null,
    set,
    remove: (key) => void Reflect.deleteProperty(entries, key),
    keys: (start) => Object.keys(entries).filter((key) => key.startsWith(start)),
  }
}

const work = (current: string, ...previous: string[]): SavedWork => ({
  version: 1,
  current: { query: current, savedAt: NOW },
  previous: previous.map((earlier) => ({ query: earlier, savedAt: NOW })),
})

/** A simulated browser with one tab, in which pages open one after the other. */
function browser({
  saved,
  local = keeping(saved && { [WORK_KEY]: JSON.stringify(saved) }),
  tab = keeping(),
}: {
  saved?: SavedWork
  local?: KeyValue & { entries: Record<string, string> }
  tab?: KeyValue
} = {}) {
  const mayWrite = writeBudget(40, 30_000)
  const address = { path: '/calculator', query: '' }
  const writes: string[] = []
  const on = { leaving: () => {}, returned: () => {} }
  const page: Page = {
    path: () => address.path,
    query: () => address.query,
    show: (next) => {
      if (next === address.query) return true
      if (!mayWrite()) return false
      writes.push(next)
      address.query = next
      return true
    },
    now: () => NOW,
    storage: workStorage(local, tab, fresh),
    listen: (handlers) => {
      Object.assign(on, handlers)
      return () => {}
    },
  }
  const open = (search: string, path = '/calculator') => {
    Object.assign(address, { path, query: search })
    const { scenario, ignored } = decode(new URLSearchParams(search))
    const session = new ScenarioSession({ initial: scenario, ignored }, page)
    const close = session.start()
    session.arrive()
    const scenarioNow = () => encode(session.store.getState().scenario)
    const mode = () => session.state.getState().mode
    return Object.assign(session, { close, scenario: scenarioNow, mode })
  }
  return { open, address, writes, page, on, local, saved: () => shown(parseSavedWork(local.get(WORK_KEY)).work) }
}

const fresh = () => `document${documents++}`
let documents = 0

/** Saved work without the names of its documents. */
const shown = ({ current, previous }: SavedWork): SavedWork => ({
  version: 1,
  current: current && { query: current.query, savedAt: current.savedAt },
  previous: previous.map(({ query: earlier, savedAt }) => ({ query: earlier, savedAt })),
})

const rest = () => vi.advanceTimersByTime(500)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('opening a page', () => {
  test.each([
    ['without a link, for the first time', undefined, '', 'own', ''],
    ['without a link, with saved work', work(load(5)), '', 'own', load(5)],
    ['with a link, for the first time', undefined, 'qps=9', 'unclaimed', load(9)],
    ['with a link, beside saved work', work(load(5)), 'qps=9', 'shared', load(9)],
    ['with a link to the saved work', work(load(5)), load(5), 'own', load(5)],
    ['with a damaged link, beside saved work', work(load(5)), 'qps=many', 'shared', ''],
  ])('%s', (_, saved, link, mode, scenario) => {
    const session = browser({ saved }).open(link)
    expect([session.mode(), session.scenario()]).toEqual([mode, scenario])
  })

  test.each(['qps=9', '', 'v=1&rates=framework-1', 'qps=many', 'v=2&foo=bar'])(
    'changes nothing that was saved: %s',
    (link) => {
      const { open, local } = browser({ saved: work(load(5), load(4)) })
      const before = { ...local.entries }
      const session = open(link)
      rest()
      session.close()
      expect(local.entries).toEqual(before)
    },
  )

  test('shows saved work in the address, so that it can be copied from there', () => {
    const { open, address } = browser({ saved: work(load(5)) })
    open('')
    rest()
    expect(address.query).toBe(load(5))
  })

  test('leaves the address of a link unchanged', () => {
    const { open, writes } = browser({ saved: work(load(5)) })
    open('qps=9&utm_source=mail')
    rest()
    expect(writes).toEqual([])
  })

  test('reports what could not be read in the link, and in saved work', () => {
    const inLink = browser().open('qps=many').state.getState().ignored
    const inWork = browser({ saved: work('v=1&rates=framework-0&qps=5') })
      .open('foo=1')
      .state.getState().ignored
    expect(inLink.map(({ param }) => param)).toEqual(['qps'])
    expect(inWork.map(({ param }) => param)).toEqual(['foo', 'rates'])
  })
})

describe('an edit', () => {
  test('of own work is saved and shown in the address once the visitor pauses', () => {
    const { open, address, saved } = browser()
    open('').actions.answer('peakQps', 5)
    expect([address.query, saved().current]).toEqual(['', null])
    rest()
    expect([address.query, saved().current?.query]).toEqual([load(5), load(5)])
  })

  test('of a shared scenario changes the address only', () => {
    const { open, address, saved } = browser({ saved: work(load(5)) })
    const session = open('qps=9')
    session.actions.answer('peakQps', 10)
    rest()
    expect([session.mode(), address.query, saved()]).toEqual(['shared', load(10), work(load(5))])
  })

  test('of a shared scenario back to the default still leaves a link in the address', () => {
    const { open, address } = browser({ saved: work(load(5)) })
    open('qps=9').actions.reset()
    rest()
    expect(address.query).toBe(encodeLink(scenarioWith({})))
  })

  test('of a link makes it own work when nothing is saved', () => {
    const { open, saved } = browser()
    const session = open('qps=9')
    session.actions.setFigure('users', 7)
    rest()
    const edited = query({ situation: { peakQps: 9 }, workload: { users: 7 } })
    expect([session.mode(), saved().current?.query]).toEqual(['own', edited])
  })

  test('of a link does not replace what another tab has saved meanwhile', () => {
    const { open, local, saved } = browser()
    const session = open('qps=9')
    workStorage(local, keeping(), fresh).keep(load(5), NOW)
    session.actions.answer('peakQps', 10)
    rest()
    expect([session.mode(), saved()]).toEqual(['shared', work(load(5))])
  })

  test('turns what another tab has saved meanwhile into earlier work', () => {
    const local = keeping()
    const [here, there] = [browser({ local }), browser({ local })]
    const [mine, other] = [here.open(''), there.open('')]
    mine.actions.answer('peakQps', 1)
    rest()
    other.actions.answer('peakQps', 2)
    rest()
    expect(here.saved()).toEqual(work(load(2), load(1)))
  })

  test('is saved when the visitor leaves the page before pausing', () => {
    const { open, on, address, saved } = browser()
    open('').actions.answer('peakQps', 5)
    on.leaving()
    expect([address.query, saved().current?.query]).toEqual([load(5), load(5)])
  })

  test('is saved without changing the next page when that is already open', () => {
    const { open, address, writes, saved } = browser()
    const session = open('')
    session.actions.answer('peakQps', 5)
    Object.assign(address, { path: '/compare', query: load(5) })
    session.close()
    rest()
    expect([writes, saved().current?.query]).toEqual([[], load(5)])
  })

  test('that is undone before a pause changes nothing', () => {
    const { open, local } = browser({ saved: work(load(5)) })
    const before = { ...local.entries }
    const { actions } = open(load(5))
    actions.answer('peakQps', 6)
    actions.answer('peakQps', 5)
    rest()
    expect(local.entries).toEqual(before)
  })

  test('of a shared scenario that is undone later restores the address', () => {
    const { open, address } = browser({ saved: work(load(5)) })
    const { actions } = open(load(9))
    actions.answer('peakQps', 10)
    rest()
    actions.answer('peakQps', 9)
    rest()
    expect(address.query).toBe(load(9))
  })

  test('by a moving slider writes the history less than 100 times in 30 seconds, and the last value is written', () => {
    const { open, on, address, writes } = browser()
    const { actions } = open('')
    for (let frame = 1; frame <= 30 * 60; frame++) {
      actions.answer('peakQps', frame)
      if (frame % 6 === 0) on.leaving()
      vi.advanceTimersByTime(1000 / 60)
    }
    expect(writes.length).toBeLessThanOrEqual(40)
    vi.advanceTimersByTime(31_000)
    expect(address.query).toBe(load(30 * 60))
  })
})

describe('leaving a shared scenario', () => {
  test('"Edit a copy" makes it own work, and the former work becomes earlier work', () => {
    const { open, saved } = browser({ saved: work(load(5)) })
    const session = open('qps=9')
    session.actions.answer('peakQps', 10)
    session.continueFromHere()
    expect([session.mode(), saved()]).toEqual(['own', work(load(10), load(5))])
    session.actions.answer('peakQps', 11)
    rest()
    expect(saved()).toEqual(work(load(11), load(5)))
  })

  test('"back to my work" restores the saved scenario without any value of the link', () => {
    const { open, saved } = browser({ saved: work(load(5)) })
    const session = open('qps=9')
    session.actions.answer('peakQps', 10)
    expect(session.backToMyWork()).toBe(load(5))
    expect([session.mode(), session.scenario(), saved()]).toEqual(['own', load(5), work(load(5))])
  })
})

describe('earlier work', () => {
  test('is swapped with the current work when it is restored', () => {
    const { open, saved } = browser({ saved: work(load(5), load(4), load(3)) })
    const session = open('')
    session.actions.answer('peakQps', 6)
    expect(session.restore(1)).toBe(load(3))
    expect([session.scenario(), saved()]).toEqual([load(3), work(load(3), load(6), load(4))])
  })

  test.each<[string, (session: ReturnType<ReturnType<typeof browser>['open']>) => void, string]>([
    ['a worked example', ({ actions }) => actions.applyPreset({ scenario: { situation: { peakQps: 8 } } }), load(8)],
    ['a reset', ({ actions }) => actions.reset(), ''],
  ])('is what %s replaced', (_, replace, now) => {
    const { open, saved } = browser({ saved: work(load(5)) })
    const session = open('')
    session.actions.answer('peakQps', 6)
    replace(session)
    rest()
    expect(saved()).toEqual(work(now, load(6)))
  })

  test('is not created by a reset that changes nothing', () => {
    const { open, local } = browser()
    open('').actions.reset()
    rest()
    expect(local.entries).toEqual({})
  })
})

describe('moving between pages', () => {
  test('own work stays own on the next page', () => {
    const { open } = browser()
    const first = open('')
    first.actions.answer('peakQps', 5)
    first.close()
    expect(open(load(5), '/recommendation').mode()).toBe('own')
  })

  test('an earlier address of own work is own, because the visitor went back to it', () => {
    const { open, saved } = browser()
    const first = open('')
    first.actions.answer('peakQps', 5)
    rest()
    first.actions.answer('peakQps', 6)
    rest()
    first.close()
    const back = open(load(5))
    expect([back.mode(), back.scenario(), saved().current?.query]).toEqual(['own', load(5), load(6)])
  })

  test('follows Back on the same page', () => {
    const { open, address, on } = browser({ saved: work(load(5)) })
    const session = open(load(5))
    address.query = 'qps=9'
    on.returned()
    expect([session.mode(), session.scenario()]).toEqual(['shared', load(9)])
  })

  test('ignores an address change that leads to another page', () => {
    const { open, address, on } = browser({ saved: work(load(5)) })
    const session = open(load(5))
    Object.assign(address, { path: '/compare', query: 'qps=9' })
    on.returned()
    expect([session.mode(), session.scenario()]).toEqual(['own', load(5)])
  })

  test('keeps an edit when the server renders the page again', () => {
    const { open } = browser({ saved: work(load(5)) })
    const session = open('qps=9')
    session.actions.answer('peakQps', 10)
    session.arrive()
    expect(session.scenario()).toBe(load(10))
  })

  test('can be stopped and started again, as React does in strict mode', () => {
    const { open, saved } = browser({ saved: work(load(5)) })
    const session = open('')
    session.close()
    session.start()
    session.arrive()
    session.actions.answer('peakQps', 6)
    rest()
    expect([session.mode(), saved().current?.query]).toEqual(['own', load(6)])
  })
})

describe('an answer submitted by a form', () => {
  test('is own work on the next page', () => {
    const { open, page } = browser()
    open('', '/decide/consistency')
    adoptOwnAnswer('consistency=strong', page)
    expect(open('consistency=strong', '/decide/reads').mode()).toBe('own')
  })

  test('to a shared scenario is not saved', () => {
    const { open, page, saved } = browser({ saved: work(load(5)) })
    open('qps=9', '/decide/consistency')
    adoptOwnAnswer('qps=9&consistency=strong', page)
    expect(saved()).toEqual(work(load(5)))
  })
})

describe('storage that fails', () => {
  const refusing = keyValue(() => {
    throw new Error('blocked')
  })

  test('only prevents saving', () => {
    const { open, address } = browser({ local: Object.assign(refusing, { entries: {} }), tab: refusing })
    const session = open('')
    session.actions.answer('peakQps', 5)
    rest()
    session.close()
    expect([address.query, open('').scenario()]).toEqual([load(5), load(5)])
  })

  test('is reported with the edit that it did not keep, and with the one that it keeps again', () => {
    let isFull = true
    const entries: Record<string, string> = {}
    const local = keeping(entries)
    const { open } = browser({ local: { ...local, set: (key, text) => !isFull && local.set(key, text) } })
    const session = open('')
    const isStored = () => session.state.getState().isStored
    expect(isStored()).toBe(true)
    session.actions.answer('peakQps', 5)
    rest()
    expect(isStored()).toBe(false)
    isFull = false
    session.actions.answer('peakQps', 6)
    rest()
    expect([isStored(), parseSavedWork(local.get(WORK_KEY)).work.current?.query]).toEqual([true, load(6)])
  })

  test('with damaged text offers it, and brings back what can be read of it', () => {
    const damaged = JSON.stringify(work(load(7), load(8))).slice(0, -9)
    const { open, local, saved } = browser({ local: keeping({ [WORK_KEY]: damaged }) })
    const session = open('')
    session.actions.answer('peakQps', 5)
    rest()
    const [aside] = session.state.getState().setAside
    expect(aside).toMatchObject({ setAsideAt: NOW, text: damaged, queries: [load(7), load(8)] })
    session.bringBack(aside?.key ?? '')
    expect(saved()).toEqual(work(load(5), load(7), load(8)))
    expect([session.state.getState().setAside, Object.keys(local.entries)]).toEqual([[], [WORK_KEY]])
  })

  test('with damaged text keeps a copy of it', () => {
    const { open, local, saved } = browser({ local: keeping({ [WORK_KEY]: '{"version":1,"curr' }) })
    const session = open('')
    expect(session.mode()).toBe('own')
    session.actions.answer('peakQps', 5)
    rest()
    expect(saved()).toEqual(work(load(5)))
    expect(local.entries[`${WORK_KEY}.damaged.${NOW}`]).toBe('{"version":1,"curr')
  })

  test('with damaged text that cannot be copied is not overwritten', () => {
    const local = keeping({ [WORK_KEY]: 'damaged' })
    const full = Object.assign(local, { set: () => false })
    const { open } = browser({ local: full })
    open('').actions.answer('peakQps', 5)
    rest()
    expect(local.entries).toEqual({ [WORK_KEY]: 'damaged' })
  })
})
