import { REQUIREMENTS } from '@/content/scenario/requirements'
import { Disclosure } from '@/components/ui/Disclosure'
import { Link } from '@/components/ui/Link'
import { ProvenanceMark } from '@/components/ui/ProvenanceMark'
import { cell, headCell, numberCell, ScrollTable } from '@/components/ui/ScrollTable'
import { chosenCard, type CostFacts } from '@/lib/cost'
import { quantity } from '@/lib/format'
import { assumptionsOf, type Report } from '@/lib/report'
import { paths } from '@/lib/share/paths'
import { rateCardWords } from '@/components/costs/rate-card-words'
import { AssumptionList } from './AssumptionList'

/** What the costs rest on: every figure with its mark, the volumes made of them, and the prices used. */
export function Assumptions({ report: { scenario, requirements }, facts }: { report: Report; facts: CostFacts }) {
  const card = chosenCard(scenario, facts)
  return (
    <>
      <div className="gap-x-10 md:columns-2">
        {assumptionsOf(scenario).map((group) => (
          <AssumptionList key={group.id} group={group} />
        ))}
      </div>
      <Disclosure summary="Derived monthly volumes" className="mt-6 border-y border-rule">
        <Volumes requirements={requirements} />
      </Disclosure>
      <p className="mt-6 max-w-3xl">
        Prices: {card.name}, revision <span className="font-mono">{card.revision}</span>, as of {card.asOf}, in US
        dollars. {rateCardWords(scenario.money).trust} <Link href={paths.method()}>How everything is calculated</Link>
      </p>
    </>
  )
}

const Volumes = ({ requirements }: { requirements: Report['requirements'] }) => (
  <ScrollTable caption="Monthly volumes derived from the workload">
    <thead>
      <tr>
        <th className={headCell}>Volume</th>
        <th className={`${headCell} text-right`}>Value</th>
        <th className={headCell}>From</th>
      </tr>
    </thead>
    <tbody>
      {requirements.map(({ name, value, overridden, formula }) => (
        <tr key={name}>
          <th scope="row" className={`${cell} font-normal`}>
            {REQUIREMENTS[name].label}
          </th>
          <td className={numberCell}>
            {quantity(value, REQUIREMENTS[name].unit)} <ProvenanceMark of={overridden ? 'assumed' : 'derived'} />
          </td>
          <td className={`${cell} text-muted`}>{overridden ? 'own figure' : formula}</td>
        </tr>
      ))}
    </tbody>
  </ScrollTable>
)
