'use client'

import { AsSent } from '@/components/frame/AsSent'
import type { PatternId } from '@/content/pattern-ids'
import { Evolution, Glance, PatternEnd, PatternTop, Sections } from './Pattern'

const CONTENTS =
  typeof window === 'undefined'
    ? { top: PatternTop, glance: Glance, sections: Sections, evolution: Evolution, end: PatternEnd }
    : null

type Props = { name: keyof NonNullable<typeof CONTENTS>; id: PatternId; from: string; className?: string }

/** What of a pattern's page is sent once, as markup (see AsSent): all but the checklist, which keeps ticks. */
export function PatternPart({ name, id, from, className }: Props) {
  const Content = CONTENTS?.[name]
  return (
    <AsSent name={name} from={from} className={className}>
      {Content && <Content id={id} />}
    </AsSent>
  )
}
