import type { Supposed } from '@/lib/analysis/in-browser'
import { answersTo } from './answers'
import type { FromWorker, Ground, News, ToWorker } from './futures-messages'

export type FuturesEngine = {
  /** Starts a question; the one before is left behind. */
  ask: (supposed: Supposed[], onNews: (news: News) => void) => void
  /** Where the last news came from. */
  where: () => 'worker' | 'here'
  stop: () => void
}

/** Without an answer for this long, a worker counts as lost: it is often blocked without any sign. */
export const PATIENCE_MS = 3000
/** A slice of work on the main thread: well below the fiftieth of a second that a reader notices. */
const SLICE_MS = 12

type Question = { id: number; supposed: Supposed[]; onNews: (news: News) => void }

/**
 * Answers what-if questions about futures in a worker. Where there is none, or it fails or is silent, the main thread
 * answers in short slices: the same figures, a little later.
 */
export function futuresEngine(ground: Ground, address: string | undefined): FuturesEngine {
  let question: Question | null = null
  let lastId = 0
  let watchdog: ReturnType<typeof setTimeout> | undefined
  let worker: Worker | null = started(address)

  function started(file: string | undefined): Worker | null {
    if (file === undefined || typeof Worker === 'undefined') return null
    try {
      const made = new Worker(file)
      made.onmessage = ({ data }: MessageEvent<FromWorker>) => heard(data)
      made.onerror = (event) => {
        event.preventDefault()
        giveUp()
      }
      const first: ToWorker = { kind: 'ground', ground }
      made.postMessage(first)
      return made
    } catch {
      return null
    }
  }

  function heard({ id, ...news }: FromWorker) {
    if (id !== question?.id) return
    clearTimeout(watchdog)
    if (news.done < news.of || !news.outlook) watch()
    question.onNews(news)
  }

  function watch() {
    clearTimeout(watchdog)
    watchdog = setTimeout(giveUp, PATIENCE_MS)
  }

  function giveUp() {
    clearTimeout(watchdog)
    worker?.terminate()
    worker = null
    if (question) answerHere(question)
  }

  function answerHere({ id, supposed, onNews }: Question) {
    const steps = answersTo(ground, supposed)
    const slice = () => {
      for (const started = performance.now(); performance.now() - started < SLICE_MS;) {
        if (question?.id !== id) return
        const { done, value } = steps.next()
        if (done) return
        if (value.outlook || value.done < value.of) onNews(value)
      }
      setTimeout(slice)
    }
    slice()
  }

  return {
    ask: (supposed, onNews) => {
      question = { id: ++lastId, supposed, onNews }
      if (!worker) return answerHere(question)
      watch()
      const asked: ToWorker = { kind: 'question', id: lastId, supposed }
      worker.postMessage(asked)
    },
    where: () => (worker ? 'worker' : 'here'),
    stop: () => {
      question = null
      clearTimeout(watchdog)
      worker?.terminate()
      worker = null
    },
  }
}
