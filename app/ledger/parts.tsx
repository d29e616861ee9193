'use client'

import { AsSent } from '@/components/frame/AsSent'
import { paths } from '@/lib/share/paths'
import { LedgerPage } from './LedgerPage'

/** The whole ledger is sent once, as markup (see AsSent). */
export const LedgerPart = ({ query }: { query: string }) => (
  <AsSent name="ledger" from={query ? `${paths.ledger()}?${query}` : paths.ledger()}>
    {typeof window === 'undefined' && <LedgerPage query={query} />}
  </AsSent>
)
