/** The server sends it, and says in the document when nothing is to be kept (docs/OPERATING.md). */
const WORKER = '/service-worker.js'
const AN_HOUR = 3_600_000

/** Whether a service worker of a newer version waits. */
let isReady = false
const listeners = new Set<() => void>()

export const newerVersion = {
  isReady: () => isReady,
  listen: (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
}

/** Registers the service worker and follows it. A browser that has none, or refuses, is left as it is. */
export function startKeeping(): void {
  if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator) || window.top !== window) return
  const { serviceWorker } = navigator
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<{ kind?: string }>) => {
    if (data.kind === 'newer') say(true)
  })
  serviceWorker.addEventListener('controllerchange', () => say(false))
  // Where it is switched off, one that is still there finds out and goes.
  if (document.documentElement.dataset.offline === 'off') {
    void serviceWorker.getRegistration().then((known) => known?.update())
    return
  }
  serviceWorker.register(WORKER, { scope: '/', updateViaCache: 'none' }).catch(nothing)
  void serviceWorker.ready.then(follow)
}

function follow(registration: ServiceWorkerRegistration): void {
  const waits = () => registration.waiting?.postMessage({ kind: 'take-over', build: shown() })
  waits()
  registration.addEventListener('updatefound', () => {
    registration.installing?.addEventListener('statechange', waits)
  })
  registration.installing?.addEventListener('statechange', waits)
  // A tab may stay open for days, and nothing else asks for a newer version meanwhile.
  let asked = Date.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < AN_HOUR) return
    asked = Date.now()
    registration.update().catch(nothing)
  })
}

/**
 * A page that was reached within the app, or before there was a worker, has to be asked for once more to be kept. With
 * `Save-Data`, only what the browser asks for anyway is.
 */
export function keepVisited(address: string): void {
  if (!('serviceWorker' in navigator) || savesData()) return
  void navigator.serviceWorker.ready.then(({ active }) => active?.postMessage({ kind: 'visited', address }))
}

const shown = () => document.documentElement.dataset.build

/** Not every browser says so. */
function savesData(): boolean {
  if (!('connection' in navigator)) return false
  const { connection } = navigator
  return (
    typeof connection === 'object' && connection !== null && 'saveData' in connection && connection.saveData === true
  )
}

function say(now: boolean): void {
  isReady = now
  for (const listener of listeners) listener()
}

const nothing = () => {}
