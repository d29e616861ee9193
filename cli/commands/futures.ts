import { allFutures, outlookOf, valueOfInformation } from '@/lib/analysis'
import { deciderFor, nextQuestion, outcomeOf } from '@/lib/decision'
import {
  asFile,
  comparedFutures,
  futuresInWords,
  futuresOnPage,
  futuresTable,
  measureNext,
  mostWorth,
} from '@/lib/report'
import { encodeLink, paths } from '@/lib/share'
import { FACTS } from '../facts'
import { sentence, table, title, type Output } from '../formats/output'
import type { Asked } from '../scenario'

/** How often each candidate costs least in futures drawn from the ranges of all figures. */
export function futuresCommand({ scenario, site }: Asked): Output {
  const decider = deciderFor(scenario, FACTS)
  const { decision, candidates: priced } = outcomeOf(scenario, decider)
  const compared = comparedFutures({ scenario, decision, priced, facts: FACTS, seed: encodeLink(scenario) })
  const { model, seed, chosen, eligible, nameOf, money, why } = compared
  const futures = allFutures(model, seed)
  const outlook = outlookOf(futures, chosen, eligible)
  const open = nextQuestion(scenario.situation, decider)
  const worth = valueOfInformation(futures, eligible)
  const measure = measureNext(worth, scenario, money, open)
  return {
    json: () => ({
      futures: outlook.futures,
      seed,
      months: scenario.money.horizonMonths,
      measureNext: measure.sentence,
      candidates: outlook.candidates.map((one, place) => ({
        ...one,
        name: nameOf(place),
        recommended: place === chosen,
        mayBeChosen: eligible.includes(place),
      })),
    }),
    csv: () => asFile(futuresTable(outlook, nameOf, money)),
    sections: () => {
      const { finding, todo } = futuresInWords({
        outlook,
        chosen,
        nameOf,
        money,
        why,
        first: mostWorth(worth, scenario),
      })
      return [
        title(finding),
        sentence(todo),
        table(futuresOnPage(outlook, nameOf, money)),
        sentence(measure.sentence),
        sentence(`With pictures: ${site ?? ''}${paths.recommendationPart('sensitivity', scenario)}`),
      ]
    },
  }
}
