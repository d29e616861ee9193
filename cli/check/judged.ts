import { PRICE_BOOKS } from '@/content/price-books/index.generated'
import { MODEL_REVISION } from '@/content/revision'
import type { Scenario } from '@/content/schemas/scenario'
import { deciderFor, outcomeOf, type PricedCandidate } from '@/lib/decision'
import { amountsIn, listed, percent, signedPercent } from '@/lib/format'
import { shownCurrency } from '@/lib/kernel'
import { thenAndNow, thenInWords } from '@/lib/links'
import { FACTS } from '../facts'
import { decodedLink } from '../link'
import { inOneLine } from '../problems'
import { overlaid } from '../scenario'
import { billedMonths } from './billed'
import { observedChanges } from './changes'
import type { Judgement, Observed, Recorded, Total, Verdict, WatchedTripwire } from './types'
import { tripwireInWords, watchedIn } from './watched'

/** A record, worked out again with the model and the prices of today and with what was observed since. */
export function judged(record: Recorded, observed: Observed, drift: number): Judgement {
  const { scenario: recorded, ignored } = decodedLink(record.query)
  const said = observed.said(record.file)
  const scenario = overlaid(recorded, said)
  const { recommended, candidates } = outcomeOf(scenario, deciderFor(scenario, FACTS))
  const own = candidates.find(({ candidate }) => candidate.id === record.recommendation.id) ?? null
  const rate = rateOf(scenario)
  const bill = own ? billedMonths(record, own.candidate, scenario, observed.bill) : []
  const then = { ...record.recommendation, total: record.cost.total, low: record.cost.low, high: record.cost.high }
  const now = { id: recommended.candidate.id, name: recommended.name, ...totalOf(recommended, rate) }
  const ownNow = own && totalOf(own, rate)
  const change = ownNow && then.total > 0 ? ownNow.total / then.total - 1 : null
  const tripwires = watchedIn({ record, recorded, scenario, said, measured: observed.measured(record.file) })
  const drifts = driftsOf({ then, ownNow, change, drift, record, bill, tripwires })
  const flips = now.id !== then.id
  const verdict: Verdict = flips ? 'flipped' : drifts.length > 0 ? 'drifting' : 'holds'
  return {
    kind: 'checked',
    file: record.file,
    line: record.line,
    verdict,
    because: flips ? flippedInWords(then.name, now, ownNow, record) : drifts.join('; ') || holdsInWords(change, drift),
    currency: record.cost.currency,
    months: record.cost.months,
    then,
    now,
    recorded: ownNow,
    change,
    moved: [
      ...movedInWords(record, recorded),
      ...ignored
        .filter(({ param }) => param !== 'rates')
        .map(({ param, found, expected }) => {
          const wrong = inOneLine({ where: `the link, ${param}`, found: JSON.stringify(found), expected })
          return `${wrong}; it is left out`
        }),
    ],
    observed: observedChanges({ record, recorded, said, rate }),
    bill,
    tripwires,
  }
}

/** Units of the record's currency for a US dollar, as amounts on the pages. */
const rateOf = ({ money }: Scenario): number => shownCurrency(money).exchangeRate

const totalOf = ({ cost }: PricedCandidate, rate: number): Total => ({
  total: cost.total * rate,
  low: cost.low * rate,
  high: cost.high * rate,
})

type Drifting = {
  then: Total
  ownNow: Total | null
  change: number | null
  drift: number
  record: Recorded
  bill: Judgement['bill']
  tripwires: readonly WatchedTripwire[]
}

/** Everything that makes a record drift, a clause each. */
function driftsOf({ then, ownNow, change, drift, record, bill, tripwires }: Drifting): string[] {
  const { rough } = amountsIn(record.cost.currency)
  const last = bill.at(-1)
  return [
    ...(change !== null && Math.abs(change) > drift
      ? [`its cost moved by ${signedPercent(rounded(change))}, more than ${percent(drift)}`]
      : []),
    ...(ownNow && (ownNow.total < then.low || ownNow.total > then.high)
      ? [`${rough(ownNow.total)} is outside the recorded range, ${rough(then.low)} to ${rough(then.high)}`]
      : []),
    ...(last && Math.abs(last.change) > drift
      ? [`the bill of ${last.month} is ${signedPercent(rounded(last.change))} against the plan`]
      : []),
    ...tripwires
      .filter(({ status }) => status === 'passed')
      .map((one) => `a tripwire is passed: ${tripwireInWords(one)}`),
  ]
}

const rounded = (share: number): number => Math.round(share * 1000) / 1000

const holdsInWords = (change: number | null, drift: number): string =>
  change === null || Math.abs(change) < 0.0005
    ? 'the same recommendation at the same cost'
    : `the same recommendation; its cost moved by ${signedPercent(rounded(change))}, within ${percent(drift)}`

function flippedInWords(was: string, now: Judgement['now'], ownNow: Total | null, { cost }: Recorded): string {
  const { rough } = amountsIn(cost.currency)
  const costs = ownNow
    ? `${was} would cost ${rough(ownNow.total)}, ${now.name} ${rough(now.total)} over ${cost.months} months`
    : `${was} comes into question no more`
  return `${now.name} is recommended in place of ${was}: ${costs}`
}

/** What moved without anybody's answers: the model, and prices by their names. */
function movedInWords(record: Recorded, scenario: Scenario): string[] {
  const { recommended } = outcomeOf(scenario, deciderFor(scenario, FACTS))
  const former = thenAndNow(
    {
      model: record.model,
      rates: record.prices,
      then: { ...totalInUsd(record, scenario), parts: record.recommendation.id.split('+') },
    },
    scenario,
    recommended,
    FACTS,
    PRICE_BOOKS,
  )
  if (!former) return []
  const { prices } = thenInWords(former, scenario)
  const unknown = former.prices?.kind === 'unknown' ? former.prices.revision : null
  return [
    ...(record.model === MODEL_REVISION ? [] : [`the model was revised: ${record.model} to ${MODEL_REVISION}`]),
    ...prices.map(({ name, then, now, effect }) => `${name}: ${then} to ${now} (${effect})`),
    ...(former.prices?.kind === 'kept' && prices.length === 0
      ? ['prices were revised, none of which this scenario uses']
      : []),
    ...(unknown === null ? [] : [`prices were revised; those of ${listed([unknown])} are not kept`]),
  ]
}

function totalInUsd({ cost }: Recorded, scenario: Scenario): Total {
  const rate = rateOf(scenario)
  return { total: cost.total / rate, low: cost.low / rate, high: cost.high / rate }
}
