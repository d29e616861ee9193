'use client'

import { AsSent } from './AsSent'
import { FooterContent } from './FooterContent'

const Content = typeof window === 'undefined' ? FooterContent : null

export const FooterPart = ({ from }: { from: string }) => (
  <AsSent name="footer" from={from}>
    {Content && <Content />}
  </AsSent>
)
