import { ALERT_RULES, PATTERNS } from '@/content'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { AlertRules } from '@/components/operate/AlertRules'
import { PatternMetrics } from '@/components/operate/PatternMetrics'
import { PageHead } from '@/components/ui/PageHead'
import { ProvenanceLegend } from '@/components/ui/ProvenanceMark'
import { Section } from '@/components/ui/Section'

export function Operate() {
  return (
    <>
      <PageHead title="Monitoring">Key metrics for each pattern, and alerting rules in three severities.</PageHead>
      <Section
        id="alerts"
        title="Nine alerting rules"
        lead="Critical pages someone, a warning is handled in working hours, info is logged."
      >
        <AlertRules rules={ALERT_RULES} />
      </Section>
      <Section id="metrics" title="Key metrics by pattern" lead={<ProvenanceLegend />}>
        <PatternMetrics patterns={PATTERN_IDS.map((id) => PATTERNS[id])} />
      </Section>
    </>
  )
}
