import { programOf, tornadoOf } from '@/lib/analysis'
import { deciderFor, outcomeOf } from '@/lib/decision'
import { shownCurrency } from '@/lib/kernel'
import { byLead, supposablesIn, type FuturesToWorkOut } from '@/lib/report'
import { decode, whatIfIn } from '@/lib/share'
import { FACTS } from '../../report-for'
import { compiledFor } from '../../compiled-for'
import { keptJson } from '../kept-json'

/** The compiled model of a link as data, so that a browser can answer "what if I knew?" without asking again. */
export function GET(request: Request): Response {
  const { scenario } = decode(whatIfIn(new URL(request.url).searchParams).base)
  const { decision, candidates } = outcomeOf(scenario, deciderFor(scenario, FACTS))
  const { model, seed, chosen, eligible, of, why } = compiledFor(scenario, decision, candidates)
  return keptJson<FuturesToWorkOut>({
    program: programOf(model),
    seed,
    why,
    chosen,
    eligible,
    of: of.map(({ name, pattern }) => ({ name, pattern })),
    money: shownCurrency(scenario.money),
    inputs: supposablesIn(model.inputs, scenario),
    first: byLead(tornadoOf(model, chosen, eligible))[0]?.input ?? null,
  })
}
