'use client'

import { AsSent } from './AsSent'
import { FooterContent } from './FooterContent'
import { NotFoundContent } from './NotFoundContent'

const CONTENTS = typeof window === 'undefined' ? { footer: FooterContent, 'not-found': NotFoundContent } : null

type Props = { name: keyof NonNullable<typeof CONTENTS>; from: string }

/** What every page brings along and nothing changes, sent once as markup (see AsSent). */
export function FramePart({ name, from }: Props) {
  const Content = CONTENTS?.[name]
  return (
    <AsSent name={name} from={from}>
      {Content && <Content />}
    </AsSent>
  )
}
