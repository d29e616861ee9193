import { useEffect, useRef, useState } from 'react'
import type { Outlook, Supposed } from '@/lib/analysis/in-browser'
import type { FuturesToWorkOut } from '@/lib/report'
import { futuresEngine, type FuturesEngine } from './futures-engine'

export type SupposedFutures = {
  /** As drawn, and as supposed; null until a thousand futures are there. */
  drawn: Outlook | null
  supposed: Outlook | null
  done: number
  of: number
}

/** Moving a slider asks a new question at each step; only where it rests for a moment is one worth working out. */
const SETTLED_MS = 60

/** The futures under what is supposed, sharper by and by: first as they are drawn, then each time anew. */
export function useSupposedFutures({ program, seed, chosen, eligible }: FuturesToWorkOut, supposed: Supposed[]) {
  const engine = useRef<FuturesEngine | null>(null)
  const [found, setFound] = useState<SupposedFutures>({ drawn: null, supposed: null, done: 0, of: 1 })
  useEffect(() => {
    engine.current = futuresEngine({ program, seed, chosen, eligible }, process.env.FUTURES_WORKER)
    return () => engine.current?.stop()
  }, [program, seed, chosen, eligible])
  const isDrawn = supposed.length === 0
  // What is supposed is compared with all futures as drawn, so these are worked out to their end first.
  const mayAsk = isDrawn || (found.drawn !== null && found.drawn.futures === found.of)
  useEffect(() => {
    if (!mayAsk) return undefined
    const timer = setTimeout(() => {
      engine.current?.ask(supposed, ({ done, of, outlook }) =>
        setFound((before) => ({
          drawn: isDrawn ? (outlook ?? before.drawn) : before.drawn,
          supposed: isDrawn ? null : (outlook ?? before.supposed),
          done,
          of,
        })),
      )
    }, SETTLED_MS)
    return () => clearTimeout(timer)
  }, [supposed, isDrawn, mayAsk])
  return found
}
