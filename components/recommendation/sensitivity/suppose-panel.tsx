import type { ReactNode } from 'react'
import type { FuturesToWorkOut } from '@/lib/report'
import { SupposePanel } from './SupposePanel'

/** The panel with the compiled model at an address. */
export async function supposePanel(address: string): Promise<ReactNode> {
  const answer = await fetch(address)
  const found: unknown = answer.ok ? await answer.json() : null
  if (!isFutures(found)) throw new TypeError(`No compiled model at ${address}`)
  return <SupposePanel futures={found} />
}

/** The server of another build may say something else. */
const isFutures = (found: unknown): found is FuturesToWorkOut =>
  typeof found === 'object' && found !== null && 'program' in found && 'inputs' in found
