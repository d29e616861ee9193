import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { debouncedWriter } from './debounced-writer'
import { writeBudget } from './write-budget'

const FRAME_MS = 1000 / 60

/** Moves a slider: one change in every frame. */
function slide(seconds: number, change: () => void) {
  for (let frame = 0; frame < seconds * 60; frame++) {
    change()
    vi.advanceTimersByTime(FRAME_MS)
  }
}

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

describe('debouncedWriter', () => {
  const start = () => {
    const write = vi.fn()
    return { write, writer: debouncedWriter(write, 500) }
  }

  test('writes nothing while a slider moves for ten seconds at 60 frames/s, and once when it stops', () => {
    const { write, writer } = start()
    slide(10, writer.schedule)
    expect(write).toHaveBeenCalledTimes(0)
    vi.advanceTimersByTime(500)
    expect(write).toHaveBeenCalledTimes(1)
  })

  test('writes half a second after the last change', () => {
    const { write, writer } = start()
    writer.schedule()
    vi.advanceTimersByTime(499)
    expect(write).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1)
    expect(write).toHaveBeenCalledTimes(1)
  })

  test('flush writes at once, and only once', () => {
    const { write, writer } = start()
    writer.schedule()
    writer.flush()
    vi.advanceTimersByTime(1000)
    expect(write).toHaveBeenCalledTimes(1)
  })

  test('flush writes nothing when nothing is scheduled', () => {
    const { write, writer } = start()
    writer.flush()
    expect(write).not.toHaveBeenCalled()
  })

  test('cancel drops the scheduled write', () => {
    const { write, writer } = start()
    writer.schedule()
    writer.cancel()
    writer.flush()
    vi.advanceTimersByTime(1000)
    expect(write).not.toHaveBeenCalled()
  })

  test('runs a write that was scheduled during a write', () => {
    const seen: string[] = []
    const writer = debouncedWriter(() => {
      seen.push('write')
      if (seen.length < 3) writer.schedule()
    }, 500)
    writer.schedule()
    vi.advanceTimersByTime(5000)
    expect(seen).toHaveLength(3)
  })
})

describe('writeBudget', () => {
  test('allows at most the given number of writes in any period', () => {
    let time = 0
    const mayWrite = writeBudget(100, 30_000, () => time)
    const allowed: number[] = []
    for (; time < 120_000; time += 50) if (mayWrite()) allowed.push(time)
    const busiest = Math.max(...allowed.map((from) => allowed.filter((at) => at >= from && at < from + 30_000).length))
    expect(busiest).toBe(100)
    expect(allowed).toHaveLength(400)
  })
})
