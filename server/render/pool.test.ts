import { describe, expect, test } from 'vitest'
import { Busy, rendererPool, Unwanted } from './pool.mjs'
import { RendererGone, type Answer, type Question, type Renderer } from './renderer.mjs'

/** A renderer whose answers the test gives. */
function byHand() {
  let end: (how: string) => void = () => {}
  const ended = new Promise<string>((resolve) => (end = resolve))
  const asked: { url: string; answer: () => void; fail: (error: Error) => void }[] = []
  void ended.then((how) => asked.forEach(({ fail }) => fail(new RendererGone(how))))
  const renderer: Renderer = {
    ask: ({ url }: Question) =>
      new Promise<Answer>((resolve, reject) => {
        const answer = () => resolve({ status: 200, headers: {}, body: Buffer.from(url) })
        asked.push({ url, answer, fail: reject })
      }),
    ended,
    kill: () => end('SIGKILL'),
    close: () => {
      end('code 0')
      return Promise.resolve()
    },
    memory: () => 100,
  }
  return { ...renderer, asked, urls: () => asked.map(({ url }) => url) }
}

const turn = () => new Promise((resolve) => setImmediate(resolve))

async function poolOf(count: number, how: { mostWaiting?: number; patienceMs?: number } = {}) {
  const started: ReturnType<typeof byHand>[] = []
  const notes: { failure: unknown }[] = []
  const start = () => {
    const renderer = byHand()
    started.push(renderer)
    return Promise.resolve(renderer)
  }
  const pool = await rendererPool({ start, count, note: (entry) => notes.push(entry as { failure: unknown }), ...how })
  const render = (url: string, isWanted?: () => boolean) =>
    pool.render({ url, headers: {} }, isWanted).then(({ body }) => body.toString())
  return { ...pool, started, notes, render }
}

describe('what is asked', () => {
  test('goes to whoever is free, one at a time, in the order in which it came', async () => {
    const { started, render, state } = await poolOf(2)
    const answers = ['/1', '/2', '/3', '/4'].map((url) => render(url))
    const [one, two] = started
    expect([one!.urls(), two!.urls()]).toEqual([['/1'], ['/2']])
    expect(state()).toEqual({ running: 2, rendering: 2, waiting: 2, restarts: 0, memory: 200 })
    two!.asked[0]!.answer()
    await turn()
    expect([one!.urls(), two!.urls()]).toEqual([['/1'], ['/2', '/3']])
    two!.asked[1]!.answer()
    await turn()
    for (const { answer } of [one!.asked[0]!, two!.asked[2]!]) answer()
    expect(await Promise.all(answers)).toEqual(['/1', '/2', '/3', '/4'])
    expect(state()).toMatchObject({ rendering: 0, waiting: 0 })
  })

  test('goes to who worked last, who may know the answer', async () => {
    const { started, render } = await poolOf(2)
    const [one, two] = started
    for (const url of ['/1', '/2', '/3']) {
      const answer = render(url)
      one!.asked.at(-1)!.answer()
      await answer
    }
    expect([one!.urls(), two!.urls()]).toEqual([['/1', '/2', '/3'], []])
  })

  test('is refused where too much waits, and what nobody wants makes room', async () => {
    const { started, render } = await poolOf(1, { mostWaiting: 2 })
    let isThere = true
    const first = render('/1')
    const gone = render('/2', () => isThere)
    const third = render('/3')
    await expect(render('/4')).rejects.toBeInstanceOf(Busy)
    isThere = false
    const late = render('/5')
    await expect(gone).rejects.toBeInstanceOf(Unwanted)
    for (const place of [0, 1, 2]) {
      started[0]!.asked[place]!.answer()
      await turn()
    }
    expect(await Promise.all([first, third, late])).toEqual(['/1', '/3', '/5'])
  })

  test('is not begun when nobody wants it any more', async () => {
    const { started, render } = await poolOf(1)
    let isThere = true
    const first = render('/1')
    const gone = render('/2', () => isThere)
    const last = render('/3')
    isThere = false
    started[0]!.asked[0]!.answer()
    await expect(gone).rejects.toBeInstanceOf(Unwanted)
    expect(started[0]!.urls()).toEqual(['/1', '/3'])
    started[0]!.asked[1]!.answer()
    expect(await Promise.all([first, last])).toEqual(['/1', '/3'])
  })

  test('fails alone: the renderer goes on', async () => {
    const { started, notes, render } = await poolOf(1)
    const failing = render('/1')
    const next = render('/2')
    started[0]!.asked[0]!.fail(new Error('cannot'))
    await expect(failing).rejects.toThrow('cannot')
    started[0]!.asked[1]!.answer()
    expect(await next).toBe('/2')
    expect([started.length, notes]).toEqual([1, []])
  })
})

describe('a renderer that ends', () => {
  test('is replaced, said so, and what it was asked is asked once more before all that waits', async () => {
    const { started, notes, render, state, isReady } = await poolOf(1)
    const [first, second] = [render('/1'), render('/2')]
    started[0]!.kill()
    await turn()
    expect(started[1]!.urls()).toEqual(['/1'])
    started[1]!.asked[0]!.answer()
    await turn()
    started[1]!.asked[1]!.answer()
    expect(await Promise.all([first, second])).toEqual(['/1', '/2'])
    expect(notes).toEqual([{ failure: 'A renderer ended with SIGKILL; another one is started' }])
    expect([state().restarts, isReady()]).toEqual([1, true])
  })

  test('fails what has ended two of them, and the third answers the rest', async () => {
    const { started, render } = await poolOf(1)
    const deadly = render('/1')
    const next = render('/2')
    for (const turnOf of [0, 1]) {
      started[turnOf]!.kill()
      if (turnOf === 0) await turn()
    }
    await expect(deadly).rejects.toBeInstanceOf(RendererGone)
    await turn()
    expect(started[2]!.urls()).toEqual(['/2'])
    started[2]!.asked[0]!.answer()
    expect(await next).toBe('/2')
  })

  test('is ended when it hangs, and what it hung in is not asked again', async () => {
    const { started, render } = await poolOf(1, { patienceMs: 20 })
    await expect(render('/hangs')).rejects.toBeInstanceOf(RendererGone)
    await turn()
    const next = render('/2')
    expect(started.map((one) => one.urls())).toEqual([['/hangs'], ['/2']])
    started[1]!.asked[0]!.answer()
    expect(await next).toBe('/2')
  })
})

describe('where none can be started', () => {
  test('the pool says why, and leaves none behind', async () => {
    const one = byHand()
    const starts = [Promise.resolve(one), Promise.reject(new Error('no memory'))]
    const note = () => {}
    await expect(rendererPool({ start: () => starts.shift()!, count: 2, note })).rejects.toThrow('no memory')
    expect(await one.ended).toBe('code 0')
  })

  test('later, it is tried again; meanwhile it is not ready, and who waited too long is told so', async () => {
    const renderers = [byHand(), byHand()]
    const [first, last] = renderers
    let mayStart = true
    const start = () => (mayStart ? Promise.resolve(renderers.shift()!) : Promise.reject(new Error('no memory')))
    const notes: unknown[] = []
    const pauseMs = { first: 1, most: 2 }
    const note = (entry: object) => notes.push(entry)
    const pool = await rendererPool({ start, count: 1, note, pauseMs, patienceMs: 20 })
    mayStart = false
    first!.kill()
    await turn()
    expect(pool.isReady()).toBe(false)
    await expect(pool.render({ url: '/1', headers: {} })).rejects.toBeInstanceOf(Busy)
    mayStart = true
    const answer = pool.render({ url: '/2', headers: {} })
    while (last!.asked.length === 0) await turn()
    last!.asked[0]!.answer()
    expect((await answer).body.toString()).toBe('/2')
    expect(pool.isReady()).toBe(true)
    expect(notes).toContainEqual({ failure: new Error('no memory') })
  })
})

test('a pool that is closed ends its renderers and starts no other', async () => {
  const { started, notes, close } = await poolOf(2)
  await close()
  expect(await Promise.all(started.map(({ ended }) => ended))).toEqual(['code 0', 'code 0'])
  await turn()
  expect([started.length, notes]).toEqual([2, []])
})
