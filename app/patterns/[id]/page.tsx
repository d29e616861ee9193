import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { isPatternId, PATTERN_IDS, PATTERNS } from '@/content'
import { Checklist } from '@/components/patterns/Checklist'
import { Section } from '@/components/ui/Section'
import { EndPart, EvolutionPart, GlancePart, SectionsPart, TopPart } from './parts'

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
  return (
    <>
      <TopPart id={id} />
      <div className="grid gap-x-12 gap-y-10 border-t border-rule pt-10 pb-8 lg:grid-cols-[16rem_minmax(0,1fr)]">
        <GlancePart id={id} />
        <div className="min-w-0 divide-y divide-rule">
          <SectionsPart id={id} />
          <Section id="checklist" title="Implementation checklist">
            <Checklist pattern={id} items={PATTERNS[id].checklist} />
          </Section>
          <EvolutionPart id={id} />
        </div>
      </div>
      <EndPart id={id} />
    </>
  )
}
