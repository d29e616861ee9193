import type { Metadata } from 'next'
import { ANTI_PATTERNS } from '@/content'
import { AntiPatternSheet } from '@/components/evolve/AntiPatternSheet'
import { Link } from '@/components/ui/Link'
import { PageHead } from '@/components/ui/PageHead'

export const metadata: Metadata = {
  title: 'Anti-patterns: how to notice them, how to mend them',
  description:
    'Distributed monolith, premature optimization, event sourcing everywhere, microservice sprawl: detection and ' +
    'fix for each.',
}

export default function AntiPatternsPage() {
  return (
    <>
      <PageHead title="Four ways in which good patterns go wrong">
        Each with the signs that give it away and what mends it. The <Link href="/recommendation">recommendation</Link>{' '}
        checks your own figures for them.
      </PageHead>
      {ANTI_PATTERNS.map((antiPattern) => (
        <AntiPatternSheet key={antiPattern.id} antiPattern={antiPattern} />
      ))}
    </>
  )
}
