'use client'

import { AsSent } from '@/components/frame/AsSent'
import type { PatternId } from '@/content/pattern-ids'
import { paths } from '@/lib/share/paths'
import { Evolution, Glance, PatternEnd, PatternTop, Sections } from './Pattern'

/** What of a pattern's page is sent once, as markup (see AsSent): all but the checklist, which keeps ticks. */
export const TopPart = ({ id }: { id: PatternId }) => (
  <AsSent name="top" from={paths.pattern(id)}>
    {typeof window === 'undefined' && <PatternTop id={id} />}
  </AsSent>
)

export const GlancePart = ({ id }: { id: PatternId }) => (
  <AsSent name="glance" from={paths.pattern(id)}>
    {typeof window === 'undefined' && <Glance id={id} />}
  </AsSent>
)

export const SectionsPart = ({ id }: { id: PatternId }) => (
  <AsSent name="sections" from={paths.pattern(id)} className="divide-y divide-rule [&>section:first-child]:pt-0">
    {typeof window === 'undefined' && <Sections id={id} />}
  </AsSent>
)

export const EvolutionPart = ({ id }: { id: PatternId }) => (
  <AsSent name="evolution" from={paths.pattern(id)}>
    {typeof window === 'undefined' && <Evolution id={id} />}
  </AsSent>
)

export const EndPart = ({ id }: { id: PatternId }) => (
  <AsSent name="end" from={paths.pattern(id)}>
    {typeof window === 'undefined' && <PatternEnd id={id} />}
  </AsSent>
)
