import { BY_HAND } from './by-hand.mjs'
import { loadEngine } from './engine.mjs'
import { grouped, median, printTable } from './table.mjs'

const ROUNDS = 9
const BATCH_MS = 200

/** Prints estimates per second of the cost engine beside the same formulas by hand, in turns, after checking that both agree. */
export async function benchEstimates() {
  const engine = await loadEngine()
  const cases = casesOf(engine)
  checkAgreement(engine, cases)
  const card = engine.FRAMEWORK_CARD
  const contenders = {
    'formulas by hand: a total each': ({ pattern, requirements }) => BY_HAND[pattern](requirements),
    'lib/cost: a total each': ({ pattern, requirements }) => engine.monthlyTotal(pattern, requirements, card),
    'lib/cost: a full itemised estimate each': ({ pattern, requirements }) => engine.estimate(pattern, requirements, card).total,
  }
  const rates = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]))
  for (let round = 0; round <= ROUNDS; round++) {
    for (const [name, contender] of Object.entries(contenders)) {
      const rate = perSecond(cases, contender)
      if (round > 0) rates[name].push(rate)
    }
  }
  const hand = median(Object.values(rates)[0])
  const rows = Object.entries(rates).map(([name, all]) => [name, grouped(median(all)), (median(all) / hand).toFixed(3)])
  printTable(`Estimates per second, median of ${ROUNDS} rounds in turns`, ['', 'per second', 'x by hand'], rows)
  console.log(`\nA picture of all seven patterns with their horizons: ${picturesPerSecond(engine)} per second.`)
}

function casesOf({ DEFAULT_SCENARIO, PATTERN_IDS, requirementsOf }) {
  const loads = Array.from({ length: 100 }, (_, index) => 10 ** (index / 16))
  return loads.flatMap((peakQps) => {
    const requirements = requirementsOf({ ...DEFAULT_SCENARIO, situation: { peakQps } })
    return PATTERN_IDS.map((pattern) => ({ pattern, requirements }))
  })
}

function checkAgreement({ estimate, FRAMEWORK_CARD }, cases) {
  for (const { pattern, requirements } of cases) {
    const [app, hand] = [estimate(pattern, requirements, FRAMEWORK_CARD).total, BY_HAND[pattern](requirements)]
    if (Math.abs(app - hand) > 1e-9 * Math.max(1, hand)) throw new Error(`${pattern}: lib/cost says ${app}, by hand it is ${hand}`)
  }
}

function perSecond(cases, contender) {
  let done = 0
  let total = 0
  const started = performance.now()
  let now = started
  while (now - started < BATCH_MS) {
    for (const one of cases) total += contender(one)
    done += cases.length
    now = performance.now()
  }
  if (Number.isNaN(total)) throw new Error('An estimate was not a number')
  return (done / (now - started)) * 1000
}

function picturesPerSecond({ DEFAULT_SCENARIO, FRAMEWORK_CARD, OPERATIONAL_COSTS, patternCosts }) {
  const facts = { card: FRAMEWORK_CARD, operational: OPERATIONAL_COSTS }
  const scenarios = Array.from({ length: 20 }, (_, index) => ({ ...DEFAULT_SCENARIO, situation: { peakQps: 10 + index } }))
  const rate = () => perSecond(scenarios, (scenario) => patternCosts(scenario, facts).length)
  rate()
  return grouped(median([rate(), rate(), rate()]))
}
