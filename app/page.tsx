import type { Metadata } from 'next'
import { PATTERNS, PRESETS } from '@/content'
import { DECISION_FACTS } from '@/content/decision/decision-facts'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { CandidateRanges } from '@/components/home/CandidateRanges'
import { HomeIntro } from '@/components/home/HomeIntro'
import { PatternIndex } from '@/components/home/PatternIndex'
import { PresetList } from '@/components/home/PresetList'
import { ValidationLine } from '@/components/home/ValidationLine'
import { IgnoredNotice } from '@/components/scenario/IgnoredNotice'
import { ScenarioProvider } from '@/components/scenario/ScenarioProvider'
import { SharedNotice } from '@/components/scenario/SharedNotice'
import { Section } from '@/components/ui/Section'
import { shownCandidates } from '@/lib/report'
import { decode } from '@/lib/share'
import { openedQuickStart } from '@/lib/wizard'
import { VALIDATION } from './validation'

export async function generateMetadata({ searchParams }: PageProps<'/'>): Promise<Metadata> {
  const { refused } = openedQuickStart(await searchParams)
  return Object.keys(refused).length > 0 ? { title: 'Error: a figure could not be read' } : {}
}

export default async function HomePage({ searchParams }: PageProps<'/'>) {
  const opened = openedQuickStart(await searchParams)
  const link = decode(opened.link)
  const { shown } = shownCandidates(link.scenario, DECISION_FACTS)
  return (
    <>
      <IgnoredNotice ignored={link.ignored} />
      <ScenarioProvider initial={link.scenario} ignored={link.ignored} hasLink={!link.empty}>
        <div className="grid gap-x-14 gap-y-4 py-4 sm:py-12 lg:grid-cols-[5fr_7fr]">
          <HomeIntro refused={opened.refused} />
          <CandidateRanges shown={shown} scenario={link.scenario} />
        </div>
        <SharedNotice />
      </ScenarioProvider>
      <ValidationLine validation={VALIDATION} />
      <Section
        id="examples"
        title="Worked examples"
        lead={
          'Seven complete scenarios, from the simplest to the most demanding. Open one and change what differs ' +
          'from yours.'
        }
      >
        <PresetList presets={PRESETS} />
      </Section>
      <Section id="patterns" title="Seven architecture patterns">
        <PatternIndex patterns={PATTERN_IDS.map((id) => PATTERNS[id])} />
      </Section>
    </>
  )
}
