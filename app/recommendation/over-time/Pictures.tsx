import { CostsPicture, LeadsPicture } from '@/components/recommendation/over-time/CostPictures'
import { EventsPicture } from '@/components/recommendation/over-time/EventsPicture'
import { Section } from '@/components/ui/Section'
import { asShown, costsInWords, eventsInWords, growthInWords, leadsInWords } from '@/lib/report'
import { paths } from '@/lib/share/paths'
import { FIGURES, overTimeFor, type PictureName } from './worked-out'

/** Everything on the page that is worked out: on the server alone. */
export function Pictures({ query }: { query: string }) {
  const worked = overTimeFor(query)
  const { report, of, nameOf, money, model, over, events } = worked
  const { scenario } = report
  const framed = (name: PictureName) => ({
    table: asShown(FIGURES[name](worked, { isFile: false })),
    csv: paths.recommendationFile('over-time', name, scenario),
  })
  const common = { over, of, money }
  return (
    <>
      <Section id="growth" title="What it costs by month" lead={growthInWords(over, scenario)}>
        <div className="grid gap-y-10">
          <CostsPicture
            {...common}
            words={costsInWords(over, nameOf, money)}
            budget={scenario.situation.budgetTotal}
            {...framed('costs')}
          />
          <LeadsPicture {...common} words={leadsInWords(over, nameOf)} {...framed('leads')} />
        </div>
      </Section>
      <Section id="dates" title="What happens when" lead="Limits, budgets and rivals, by month.">
        <EventsPicture
          events={events}
          months={model.months}
          of={of}
          words={eventsInWords(events, over, nameOf)}
          {...framed('events')}
        />
      </Section>
    </>
  )
}
