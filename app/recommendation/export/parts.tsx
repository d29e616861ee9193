'use client'

import { AsSent } from '@/components/frame/AsSent'
import { Preview } from './Preview'

const Content = typeof window === 'undefined' ? Preview : null

/** The preview is sent once, as markup (see AsSent). */
export const PreviewPart = ({ query, from }: { query: string; from: string }) => (
  <AsSent name="record" from={from}>
    {Content && <Content query={query} />}
  </AsSent>
)
