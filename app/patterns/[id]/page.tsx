import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isPatternId, PATTERN_IDS, PATTERNS } from '@/content'
import { Checklist } from '@/components/patterns/Checklist'
import { Section } from '@/components/ui/Section'
import { paths } from '@/lib/share/paths'
import { PatternPart } from './parts'

type Props = { params: Promise<{ id: string }> }

/** All pattern pages are built in advance; any other id is an unknown address. */
export const generateStaticParams = () => PATTERN_IDS.map((id) => ({ id }))
export const dynamicParams = false

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id } = await params
  if (!isPatternId(id)) return {}
  return { title: `${PATTERNS[id].name}: guarantees, limits, cost and migration`, description: PATTERNS[id].summary }
}

export default async function PatternPage({ params }: Props) {
  const { id } = await params
  if (!isPatternId(id)) notFound()
  const part = { id, from: paths.pattern(id) }
  return (
    <>
      <PatternPart name="top" {...part} />
      <div className="grid gap-x-12 gap-y-10 border-t border-rule pt-10 pb-8 lg:grid-cols-[16rem_minmax(0,1fr)]">
        <PatternPart name="glance" {...part} />
        <div className="min-w-0 divide-y divide-rule">
          <PatternPart name="sections" {...part} className="divide-y divide-rule [&>section:first-child]:pt-0" />
          <Section id="checklist" title="Implementation checklist">
            <Checklist pattern={id} items={PATTERNS[id].checklist} />
          </Section>
          <PatternPart name="evolution" {...part} />
        </div>
      </div>
      <PatternPart name="end" {...part} />
    </>
  )
}
