'use client'

import type { BriefPartName } from '@/components/recommendation/brief/contents'
import { AsSent } from '@/components/frame/AsSent'
import { BriefContent } from './BriefContent'

const Content = typeof window === 'undefined' ? BriefContent : null

/** A part of the brief, sent once, as markup (see AsSent). */
export const BriefPart = ({ name, query, from }: { name: BriefPartName; query: string; from: string }) => (
  <AsSent name={name} from={from}>
    {Content && <Content name={name} query={query} />}
  </AsSent>
)
