import { PATTERNS, PRESETS } from '@/content'
import { DECISION_FACTS } from '@/content/decision/decision-facts'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { CandidateRanges } from '@/components/home/CandidateRanges'
import { PatternIndex } from '@/components/home/PatternIndex'
import { PresetList } from '@/components/home/PresetList'
import { Provenance } from '@/components/home/Provenance'
import { ValidationLine } from '@/components/home/ValidationLine'
import { Section } from '@/components/ui/Section'
import { shownCandidates } from '@/lib/report'
import { decode } from '@/lib/share'
import { VALIDATION } from '../validation'

export function Ranges({ link }: { link: string }) {
  const { scenario } = decode(new URLSearchParams(link))
  return (
    <>
      <CandidateRanges shown={shownCandidates(scenario, DECISION_FACTS).shown} scenario={scenario} />
      <Provenance />
    </>
  )
}

export function Examples() {
  return (
    <>
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
