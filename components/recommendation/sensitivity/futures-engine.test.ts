import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { DECISION_FACTS } from '@/content'
import { allFutures, comparedIn, modelOf, outlookOf, programOf } from '@/lib/analysis'
import { deciderFor } from '@/lib/decision'
import { scenarioWith } from '@/lib/kernel'
import { futuresEngine, PATIENCE_MS } from './futures-engine'
import type { News, ToWorker } from './futures-messages'

const scenario = scenarioWith({ situation: { peakQps: 1200, teams: 4 } })
const { candidates, chosen, eligible } = comparedIn(deciderFor(scenario, DECISION_FACTS).decide(scenario.situation))
const model = modelOf(scenario, candidates, DECISION_FACTS, { budget: 30 })
const ground = { program: programOf(model), seed: 'seed', chosen, eligible }
const FULL = outlookOf(allFutures(model, 'seed'), chosen, eligible)

/** A worker that says what a test lets it say. */
class FakeWorker {
  static all: FakeWorker[] = []
  onmessage: ((event: { data: unknown }) => void) | null = null
  onerror: ((event: { preventDefault: () => void }) => void) | null = null
  heard: ToWorker[] = []
  ended = false
  constructor(readonly address: string) {
    if (address === '/refused') throw new DOMException('Refused', 'SecurityError')
    FakeWorker.all.push(this)
  }
  postMessage(message: ToWorker) {
    this.heard.push(message)
  }
  terminate() {
    this.ended = true
  }
  say(data: unknown) {
    this.onmessage?.({ data })
  }
}

beforeEach(() => {
  // The clock of slices goes on.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  FakeWorker.all = []
  vi.stubGlobal('Worker', FakeWorker)
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const asked = (address: string | undefined) => {
  const news: News[] = []
  const engine = futuresEngine(ground, address)
  engine.ask([], (one) => news.push(one))
  return { engine, news, last: () => news.findLast(({ outlook }) => outlook)?.outlook }
}

describe('futures are worked out', () => {
  test('by the worker, which is given the program once and each question after it', () => {
    const { engine, news } = asked('/worker.js')
    const [worker] = FakeWorker.all
    engine.ask([{ id: 'load', low: 1, value: 1, high: 1 }], (one) => news.push(one))
    expect(worker?.heard.map(({ kind }) => kind)).toEqual(['ground', 'question', 'question'])
    worker?.say({ id: 1, done: 1000, of: 10_000, outlook: FULL })
    expect(news, 'news on a question that was left behind').toEqual([])
    worker?.say({ id: 2, done: 1000, of: 10_000, outlook: FULL })
    expect(news).toEqual([{ done: 1000, of: 10_000, outlook: FULL }])
    expect(engine.where()).toBe('worker')
    engine.stop()
    expect(worker?.ended).toBe(true)
  })

  test.each([
    ['there are no workers', undefined, () => {}],
    ['a worker is refused', '/refused', () => {}],
    ['a worker fails', '/worker.js', () => FakeWorker.all[0]?.onerror?.({ preventDefault: () => {} })],
    ['a worker is silent', '/worker.js', () => vi.advanceTimersByTime(PATIENCE_MS)],
    [
      'a worker falls silent half way',
      '/worker.js',
      () => {
        FakeWorker.all[0]?.say({ id: 1, done: 1000, of: 10_000, outlook: null })
        vi.advanceTimersByTime(PATIENCE_MS)
      },
    ],
  ])('here, with the same figures, where %s', async (_, address, happens) => {
    const { engine, last } = asked(address)
    happens()
    await vi.runAllTimersAsync()
    expect(last()).toEqual(FULL)
    expect(engine.where()).toBe('here')
    expect(FakeWorker.all.every(({ ended }) => ended)).toBe(true)
  })

  test('no further here once another question is asked, or nobody listens any more', async () => {
    const { engine, news } = asked(undefined)
    const before = news.length
    expect(news.at(-1)?.done).toBeLessThan(10_000)
    engine.ask([], () => {})
    engine.stop()
    await vi.runAllTimersAsync()
    expect(news.length).toBe(before)
  })

  test('no longer watched once all are there', () => {
    const { engine } = asked('/worker.js')
    FakeWorker.all[0]?.say({ id: 1, done: 10_000, of: 10_000, outlook: FULL })
    vi.advanceTimersByTime(10 * PATIENCE_MS)
    expect(engine.where()).toBe('worker')
  })
})
