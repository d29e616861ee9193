import { ANTI_PATTERNS } from '@/content'
import { AntiPatternSection } from '@/components/evolve/AntiPatternSection'
import { Link } from '@/components/ui/Link'
import { PageHead } from '@/components/ui/PageHead'

export function AntiPatterns() {
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
