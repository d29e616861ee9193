import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSavedWork, type SavedWork } from '@/lib/state'
import type { KeyValue } from './key-value'
import { WORK_KEY, workStorage, type WorkStorage } from './work-storage'

const NOW = '2026-11-02T12:00:00.000Z'

/** The storage that all tabs share; it refuses to write while it is full. */
function shared() {
  const entries = new Map<string, string>()
  const state = { isFull: false }
  const local: KeyValue = {
    get: (key) => entries.get(key) ?? null,
    set: (key, text) => !state.isFull && Boolean(entries.set(key, text)),
    remove: (key) => void entries.delete(key),
    keys: (start) => [...entries.keys()].filter((key) => key.startsWith(start)),
  }
  return { local, state }
}

function ofTab(): KeyValue {
  const { local } = shared()
  return local
}

const queriesOf = ({ current, previous }: SavedWork) => [current, ...previous].map((saved) => saved?.query)

/** A tab, with what it shows: a scenario that must not be lost, or null when another tab that saw it has changed it. */
type Tab = { storage: WorkStorage; memory: KeyValue; shows: string | null; replaces: (string | null)[] }

type Step = { tab: number; does: 'edit' | 'reload' | 'open' | 'fill' | 'free' }

const steps = fc.array(
  fc.record({
    tab: fc.nat({ max: 2 }),
    does: fc.constantFrom<Step['does'][]>('edit', 'edit', 'edit', 'reload', 'open', 'fill', 'free'),
  }),
  { maxLength: 60 },
)

test.each([12, 18])(
  'whatever tabs do in turn, none of %i other works is pushed out, and what a tab shows stays',
  (others) => {
    const OTHERS = Array.from({ length: others }, (_, index) => `other=${index}`)
    fc.assert(
      fc.property(steps, (all) => {
        const { local, state } = shared()
        let names = 0
        const fresh = () => `d${names++}`
        const first = workStorage(local, ofTab(), fresh)
        for (const query of [...OTHERS, 'start'])
          first.change((work, entry) => {
            const previous = work.current ? [work.current, ...work.previous] : []
            const document = { id: entry.fresh, seen: query }
            return { work: { version: 1, current: { query, savedAt: NOW, document: document.id }, previous }, document }
          }, NOW)
        const tabs: Tab[] = [0, 1, 2].map(() => {
          const memory = ofTab()
          return { memory, storage: workStorage(local, memory, fresh), shows: null, replaces: [] }
        })
        const open = (tab: Tab) => {
          const { work } = tab.storage.read()
          tab.storage.open(work)
          tab.shows = work.current?.query ?? null
        }
        tabs.forEach(open)

        all.forEach(({ tab: index, does }, count) => {
          const tab = tabs[index]
          if (!tab) return
          if (does === 'fill' || does === 'free') state.isFull = does === 'fill'
          // A page that is loaded anew has forgotten what could not be stored; the address still has it.
          if (does === 'reload') {
            if (!tab.storage.isStored()) tab.shows = null
            tab.storage = workStorage(local, tab.memory, fresh)
          }
          if (does === 'open' && tab.storage.isStored()) open(tab)
          if (does === 'edit') {
            tab.replaces.push(tab.shows)
            for (const other of tabs) if (other !== tab && tab.replaces.includes(other.shows)) other.shows = null
            tab.shows = `edit=${count}`
            tab.storage.keep(tab.shows, NOW)
            if (tab.storage.isStored()) tab.replaces = []
          }
          const stored = queriesOf(parseSavedWork(local.get(WORK_KEY)).work)
          expect(stored).toEqual(expect.arrayContaining(OTHERS))
          for (const { shows, storage } of tabs) {
            const kept = queriesOf(storage.read().work)
            // A full list lets copies of the same work go; the tab that shows one stores it again with its next edit.
            if (shows !== null && kept.length <= 20) expect(kept).toContain(shows)
          }
        })
      }),
      { numRuns: 100 },
    )
  },
)
