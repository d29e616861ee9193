'use client'

import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react'
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
let cardsComing: Promise<void> | null = null
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
  cardsComing ??= Promise.all([import('@/content/rate-cards/further'), fetchEngine()]).then(
    ([{ FURTHER_CARDS }]) => {
      if (!engine) return void (cardsComing = null)
      engine.adopt(FURTHER_CARDS)
      engine = { ...engine }
      for (const listener of listeners) listener()
    },
    () => void (cardsComing = null),
  )
  await cardsComing
}

/** Loads the engine. A failed download is retried at the next interaction. */
async function fetchEngine(): Promise<void> {
  coming ??= import('./engine').then(
    (module) => {
      engine = module
      for (const listener of listeners) listener()
    },
    () => {
      coming = null
    },
  )
  await coming
}

/**
 * Loads the engine at the first interaction with a control, or when the scenario is no longer the one that the page
 * came with.
 */
export function useEngineWhenWanted(): void {
  const { store } = useSession()
  useLayoutEffect(() => store.subscribe(() => void fetchEngine()), [store])
  useEffect(() => {
    const stop = new AbortController()
    for (const sign of SIGNS) addEventListener(sign, reached, { signal: stop.signal, passive: true, capture: true })
    return () => stop.abort()
  }, [])
}

/** Who leaves through header or footer needs no prices, and their loading would delay the click. */
function reached({ target }: Event): void {
  if (!(target instanceof Element && target.closest('body > header, body > footer'))) void fetchEngine()
}

const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll'] as const
