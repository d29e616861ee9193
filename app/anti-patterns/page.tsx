import type { Metadata } from 'next'
import { ANTI_PATTERNS } from '@/content'
import { AntiPatternSection } from '@/components/evolve/AntiPatternSection'
import { Link } from '@/components/ui/Link'
import { PageHead } from '@/components/ui/PageHead'

export const metadata: Metadata = {
  title: 'Anti-patterns: detection and fixes',
  description:
    'Distributed monolith, premature optimization, event sourcing everywhere, microservice sprawl: detection and ' +
    'fix for each.',
}

export default function AntiPatternsPage() {
  return (
    <>
      <PageHead title="Four anti-patterns">
        How to detect each and how to fix it. The <Link href="/recommendation">recommendation</Link> checks your own
        figures for them.
      </PageHead>
      {ANTI_PATTERNS.map((antiPattern) => (
        <AntiPatternSection key={antiPattern.id} antiPattern={antiPattern} />
      ))}
    </>
  )
}
