import { answersTo } from './answers'
import type { FromWorker, Ground, ToWorker } from './futures-messages'

/*
 * Works futures out beside the main thread. Bundled by itself (scripts/worker), because it is sent under a policy that
 * lets it load nothing: all it needs comes in messages.
 */
let ground: Ground | null = null
let current = 0
const turns = new MessageChannel()
let next = () => {}
turns.port1.onmessage = () => next()

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === 'ground') {
    ground = data.ground
    return
  }
  if (!ground) return
  const { id, supposed } = data
  current = id
  const steps = answersTo(ground, supposed)
  // Between any two steps a new question may come in, which leaves this one behind.
  const step = () => {
    if (current !== id) return
    const { done, value } = steps.next()
    if (done) return
    const news: FromWorker = { id, ...value }
    postMessage(news)
    next = step
    turns.port2.postMessage(null)
  }
  step()
})
