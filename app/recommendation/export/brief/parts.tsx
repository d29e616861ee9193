'use client'

import { AsSent } from '@/components/frame/AsSent'
import { Sheets } from './Sheets'

const Content = typeof window === 'undefined' ? Sheets : null

/** The sheets are sent once, as markup (see AsSent). */
export const BriefPart = ({ query, from }: { query: string; from: string }) => (
  <AsSent name="brief" from={from}>
    {Content && <Content query={query} />}
  </AsSent>
)
