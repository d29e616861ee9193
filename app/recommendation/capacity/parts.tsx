'use client'

import { AsSent } from '@/components/frame/AsSent'
import { Pictures } from './Pictures'

const Content = typeof window === 'undefined' ? Pictures : null

/** All pictures are sent once, as markup (see AsSent). */
export const PicturesPart = ({ query, from }: { query: string; from: string }) => (
  <AsSent name="capacity" from={from}>
    {Content && <Content query={query} />}
  </AsSent>
)
