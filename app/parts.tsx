'use client'

import { AsSent } from '@/components/frame/AsSent'
import { AntiPatterns } from './anti-patterns/AntiPatterns'
import { Bills } from './bills/Bills'
import { Combinations } from './combinations/Combinations'
import { Evolve } from './evolve/Evolve'
import { Method } from './method/Method'
import { Operate } from './operate/Operate'
import { Patterns } from './patterns/Patterns'
import { PublishedDecisions } from './published-decisions/PublishedDecisions'

/**
 * What is in each part. Only the server needs to know: in a build for the browser this condition is false while it is
 * compiled, and nothing of the parts is left in it. e2e/weight.spec.ts would notice.
 */
const CONTENTS =
  typeof window === 'undefined'
    ? {
        'anti-patterns': AntiPatterns,
        bills: Bills,
        combinations: Combinations,
        evolve: Evolve,
        method: Method,
        operate: Operate,
        patterns: Patterns,
        'published-decisions': PublishedDecisions,
      }
    : null

export type PartName = keyof NonNullable<typeof CONTENTS>

/** A part of a page that is sent once, as markup (see AsSent). */
export function Part({ name, from }: { name: PartName; from: string }) {
  const Content = CONTENTS?.[name]
  return (
    <AsSent name={name} from={from}>
      {Content && <Content />}
    </AsSent>
  )
}
