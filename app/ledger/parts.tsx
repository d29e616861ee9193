'use client'

import { AsSent } from '@/components/frame/AsSent'
import { LedgerPage } from './LedgerPage'

const Content = typeof window === 'undefined' ? LedgerPage : null

/** The whole ledger is sent once, as markup (see AsSent). */
export const LedgerPart = ({ query, from }: { query: string; from: string }) => (
  <AsSent name="ledger" from={from}>
    {Content && <Content query={query} />}
  </AsSent>
)
