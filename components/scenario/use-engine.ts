'use client'

import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react'
import type { Scenario } from '@/content/schemas/scenario'
import type * as EngineModule from './engine'
import { useSession } from './session-context'

export type Engine = typeof EngineModule

/**
 * The engine once it is loaded; null until then. It is always null on the server, whose pages come with their first
 * figures.
 */
export const useEngine = (): Engine | null =>
  useSyncExternalStore(
    listen,
    () => engine,
    () => null,
  )

let engine: Engine | null = null
let coming: Promise<void> | null = null
const listeners = new Set<() => void>()

function listen(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/**
 * Fetches the cards of other vendors, which most visitors never choose. The engine is handed out anew, so that whoever
 * waits for a card asks again.
 */
export async function fetchFurtherCards(): Promise<void> {
  await fetchEngine()
  await engine?.fetchFurther().then(
    () => {
      engine = engine && { ...engine }
      for (const listener of listeners) listener()
    },
    // A failed download is retried when a card is chosen again.
    () => undefined,
  )
}

/**
 * Loads the engine, with the card of the scenario that is shown. A failed download is retried at the next interaction.
 */
async function fetchEngine(shown?: Scenario): Promise<void> {
  coming ??= import('./engine')
    .then(async (module) => {
      if (shown && !module.hasPrices(shown)) await module.fetchFurther()
      engine = module
      for (const listener of listeners) listener()
    })
    .catch(() => {
      coming = null
    })
  await coming
}

/**
 * Loads the engine at the first interaction with a control, or when the scenario is no longer the one that the page
 * came with.
 */
export function useEngineWhenWanted(): void {
  const { store } = useSession()
  useLayoutEffect(() => {
    // The page came with this one; what a visitor makes of it may ask for other prices.
    const { scenario } = store.getState()
    return store.subscribe(() => void fetchEngine(scenario))
  }, [store])
  useEffect(() => {
    const stop = new AbortController()
    const touched = (event: Event) => reached(event, store.getState().scenario)
    for (const sign of SIGNS) addEventListener(sign, touched, { signal: stop.signal, passive: true, capture: true })
    return () => stop.abort()
  }, [store])
}

/** Who leaves through header or footer needs no prices, and their loading would delay the click. */
function reached({ target }: Event, shown: Scenario): void {
  if (!(target instanceof Element && target.closest('body > header, body > footer'))) void fetchEngine(shown)
}

const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll'] as const
