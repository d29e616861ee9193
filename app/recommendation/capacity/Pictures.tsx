import { FailurePicture, LimitsPicture, ZoneLostPicture } from '@/components/recommendation/capacity/BarPictures'
import { CellsCases, CellsPicture } from '@/components/recommendation/capacity/CellsPictures'
import { LatencyAssumptions } from '@/components/recommendation/capacity/LatencyAssumptions'
import { LatencyPicture } from '@/components/recommendation/capacity/LatencyPicture'
import { Link } from '@/components/ui/Link'
import { Section } from '@/components/ui/Section'
import {
  asShown,
  casesInWords,
  cellsInPlan,
  latencyInWords,
  limitsInWords,
  outageInWords,
  stackInWords,
  zoneLostInWords,
  zoneLostLead,
} from '@/lib/report'
import { paths } from '@/lib/share/paths'
import { capacityFor, FIGURES, type PictureName } from './worked-out'

/** Everything on the page that is worked out: on the server alone. */
export function Pictures({ query }: { query: string }) {
  const worked = capacityFor(query)
  const { report, of, nameOf, money, peak, zones, all, shown, upTo, curves, plan, cells, hourCost, cases } = worked
  const { scenario } = report
  const { users } = scenario.workload
  const months = scenario.money.horizonMonths
  const framed = (name: PictureName) => ({
    table: asShown(FIGURES[name](worked)),
    csv: paths.recommendationFile('capacity', name, scenario),
  })
  const [own] = all
  if (!own) return null
  return (
    <>
      <p className="mt-4 max-w-2xl text-muted">
        {stackInWords(scenario)}{' '}
        <Link href={paths.calculator(scenario)}>Another stack is chosen in the calculator</Link>.
      </p>
      <Section
        id="latency-and-capacity"
        title="Latency and capacity"
        lead="How long requests take as load grows, what gives way first, and what more servers would cost."
      >
        <div className="grid gap-y-10">
          <LatencyPicture
            curves={curves}
            of={shown.flatMap((place) => of[place] ?? [])}
            peak={peak}
            upTo={upTo}
            words={latencyInWords(own, nameOf(0), peak)}
            money={money}
            {...framed('latency')}
          />
          <LimitsPicture
            all={all}
            of={of}
            peak={peak}
            words={limitsInWords(own, all, nameOf, peak)}
            {...framed('limits')}
          />
        </div>
      </Section>
      <Section
        id="failures"
        title="Failure"
        lead="What is left while a zone is lost, whom an outage reaches, and what an hour of it costs."
      >
        <div className="grid gap-y-10">
          <ZoneLostPicture
            all={all}
            of={of}
            peak={peak}
            words={zoneLostInWords({ all, nameOf, peak, zones })}
            lead={zoneLostLead(zones, scenario.workload.regions)}
            {...framed('zone-lost')}
          />
          <FailurePicture
            all={all}
            of={of}
            money={money}
            words={outageInWords(all, nameOf, money)}
            {...framed('failure')}
          />
        </div>
      </Section>
      <Section id="cell-count" title="Cells" lead="What cells save in outages, against what they cost.">
        <div className="grid gap-y-10">
          <CellsPicture
            plan={plan}
            name={cells.name}
            money={money}
            words={cellsInPlan(plan, hourCost, { months, users, isChosen: cells.isChosen }, money)}
            {...framed('cells')}
          />
          <CellsCases cases={cases} money={money} words={casesInWords(cases, money)} {...framed('cells-cases')} />
        </div>
      </Section>
      <Section
        id="rests-on"
        title="What this page rests on"
        lead="Closed forms, not a simulation: good for comparing and for finding the order of size, not for a promise."
      >
        <LatencyAssumptions scenario={scenario} />
      </Section>
    </>
  )
}
