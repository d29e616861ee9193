'use client'

import { AsSent } from '@/components/frame/AsSent'
import { Plan } from './Plan'

const Content = typeof window === 'undefined' ? Plan : null

/** The whole plan is sent once, as markup (see AsSent). */
export const PlanPart = ({ query, from }: { query: string; from: string }) => (
  <AsSent name="migration" from={from}>
    {Content && <Content query={query} />}
  </AsSent>
)
