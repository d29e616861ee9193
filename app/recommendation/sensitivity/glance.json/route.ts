import { allFutures, outlookOf } from '@/lib/analysis'
import { deciderFor, outcomeOf } from '@/lib/decision'
import { futuresAtAGlance, type FuturesAtAGlance } from '@/lib/report'
import { decode, whatIfIn } from '@/lib/share'
import { FACTS } from '../../report-for'
import { compiledFor } from '../compiled-for'
import { keptJson } from '../kept-json'

/**
 * How sure a recommendation is, for its first screen. At an address of its own, because it takes the server longer
 * than the whole page: the page asks for it once it is idle.
 */
export function GET(request: Request): Response {
  const { scenario } = decode(whatIfIn(new URL(request.url).searchParams).base)
  const { decision, candidates } = outcomeOf(scenario, deciderFor(scenario, FACTS))
  const { model, seed, chosen, eligible, of, money } = compiledFor(scenario, decision, candidates)
  const outlook = outlookOf(allFutures(model, seed), chosen, eligible)
  return keptJson<FuturesAtAGlance>(futuresAtAGlance({ outlook, chosen, of, money }))
}
