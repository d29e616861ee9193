import { whenIdle } from './when-idle'

/**
 * How long nothing has been touched, typed or scrolled before work that nobody waits for is done, in milliseconds. A
 * machine with a wide screen is several times faster than a phone: there whoever goes on hardly waits for a chart, and
 * a page that is soon printed is whole.
 */
const PAUSE = { phone: 4000, wide: 300 }
const WIDE = '(min-width: 64rem)'

const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'wheel', 'scroll'] as const

const waiting = new Set<() => void>()
let stop = () => {}

/**
 * Runs a callback once the page has loaded and its visitor rests: nothing was touched, typed or scrolled for a PAUSE,
 * and the browser is idle. Callbacks run one by one, so that a visitor who goes on waits for one of them at most.
 * Returns a function that cancels it.
 */
export function whenResting(run: () => void): () => void {
  waiting.add(run)
  if (waiting.size === 1) stop = watch()
  return () => {
    waiting.delete(run)
    if (waiting.size === 0) stop()
  }
}

function watch(): () => void {
  const signs = new AbortController()
  let forget = () => {}
  let timer: ReturnType<typeof setTimeout>
  const pause = matchMedia(WIDE).matches ? PAUSE.wide : PAUSE.phone
  const rest = () => {
    forget()
    clearTimeout(timer)
    timer = setTimeout(() => (forget = whenIdle(next)), pause)
  }
  const next = () => {
    const [run] = waiting
    if (!run) return
    waiting.delete(run)
    if (waiting.size === 0) stop()
    else forget = whenIdle(next)
    run()
  }
  for (const sign of SIGNS) addEventListener(sign, rest, { signal: signs.signal, passive: true, capture: true })
  rest()
  return () => {
    signs.abort()
    forget()
    clearTimeout(timer)
  }
}
