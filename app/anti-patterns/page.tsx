import type { Metadata } from 'next'
import { Part } from '@/app/parts'
import { paths } from '@/lib/share/paths'

export const metadata: Metadata = {
  title: 'Anti-patterns: detection and fixes',
  description:
    'Distributed monolith, premature optimization, event sourcing everywhere, microservice sprawl: detection and ' +
    'fix for each.',
}

export default function AntiPatternsPage() {
  return <Part name="anti-patterns" from={paths.antiPatterns()} />
}
