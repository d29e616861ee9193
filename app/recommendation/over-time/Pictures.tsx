import { CostsPicture, LeadsPicture } from '@/components/recommendation/over-time/CostPictures'
import { EventsPicture } from '@/components/recommendation/over-time/EventsPicture'
import { CommitPicture } from '@/components/recommendation/over-time/CommitPicture'
import { PathPicture } from '@/components/recommendation/over-time/PathPicture'
import { Section } from '@/components/ui/Section'
import {
  asShown,
  commitInWords,
  costsInWords,
  eventsInWords,
  growthInWords,
  leadsInWords,
  pathInWords,
} from '@/lib/report'
import { paths } from '@/lib/share/paths'
import { FIGURES, overTimeFor, type PictureName } from './worked-out'

/** Everything on the page that is worked out: on the server alone. */
export function Pictures({ query }: { query: string }) {
  const worked = overTimeFor(query)
  const { report, of, nameOf, money, model, chosen, today, why } = worked
  const [over, events, policy] = [worked.over(), worked.events(), worked.policy()]
  const { months } = model
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
            words={costsInWords(over, nameOf, money, why)}
            budget={scenario.situation.budgetTotal}
            {...framed('costs')}
          />
          <LeadsPicture {...common} words={leadsInWords(over, nameOf, money)} {...framed('leads')} />
        </div>
      </Section>
      <Section id="dates" title="What happens when" lead="Limits, budgets and rivals, by month.">
        <EventsPicture
          events={events}
          months={months}
          of={of}
          words={eventsInWords(events, over, nameOf)}
          {...framed('events')}
        />
      </Section>
      <Section id="switch" title="Start here, switch there" lead="What to choose today, and what would change it.">
        <div className="grid gap-y-10">
          <PathPicture
            policy={policy}
            over={over}
            chosen={chosen}
            months={months}
            of={of}
            scenario={scenario}
            words={pathInWords({ policy, chosen, today, months, nameOf, scenario, money })}
            {...framed('path')}
          />
          {policy.candidates.length > 1 && (
            <CommitPicture
              policy={policy}
              of={of}
              money={money}
              words={commitInWords({ policy, chosen, months, nameOf, money })}
              {...framed('commit')}
            />
          )}
        </div>
      </Section>
    </>
  )
}
