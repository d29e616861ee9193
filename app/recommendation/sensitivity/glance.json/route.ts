import { WIZARD_QUESTIONS } from '@/content/answers/wizard'
import { allFutures, outlookOf, valueOfInformation } from '@/lib/analysis'
import { deciderFor, nextQuestion, outcomeOf } from '@/lib/decision'
import { futuresAtAGlance, measureNext, type FuturesAtAGlance } from '@/lib/report'
import { decode, whatIfIn } from '@/lib/share'
import { questionAbout } from '@/lib/wizard'
import { FACTS } from '../../report-for'
import { compiledFor } from '../../compiled-for'
import { keptJson } from '../kept-json'

/**
 * How sure a recommendation is, for its first screen. At an address of its own, because it takes the server longer
 * than the whole page: the page asks for it once it is idle.
 */
export function GET(request: Request): Response {
  const { scenario } = decode(whatIfIn(new URL(request.url).searchParams).base)
  const decider = deciderFor(scenario, FACTS)
  const { decision, candidates } = outcomeOf(scenario, decider)
  const { model, seed, chosen, eligible, of, money, why } = compiledFor(scenario, decision, candidates)
  const futures = allFutures(model, seed)
  const outlook = outlookOf(futures, chosen, eligible)
  const { sentence, answer } = measureNext(
    valueOfInformation(futures, eligible),
    scenario,
    money,
    nextQuestion(scenario.situation, decider),
  )
  const measure = { sentence, step: answer && questionAbout(answer, WIZARD_QUESTIONS, scenario) }
  return keptJson<FuturesAtAGlance>(futuresAtAGlance({ outlook, chosen, of, money, why, measure }))
}
