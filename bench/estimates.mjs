import { BY_HAND } from './by-hand.mjs'
import { loadEngine } from './engine.mjs'
import { grouped, median, printTable } from './table.mjs'

const ROUNDS = 9
const BATCH_MS = 200
const FRAMEWORK = 'framework card: a full itemised estimate each'
const LIST = 'list card: a full itemised estimate each'

/**
 * Prints estimates per second of the cost engine and of the same formulas by hand, in alternation, after checking that
 * both give the same results.
 */
export async function benchEstimates() {
  const engine = await loadEngine()
  const cases = casesOf(engine)
  checkAgreement(engine, cases)
  const { FRAMEWORK_CARD, LIST_CARDS } = engine
  const terms = engine.termsOf(engine.DEFAULT_SCENARIO)
  const framework = engine.cardOnTerms(FRAMEWORK_CARD, terms)
  const list = engine.cardOnTerms(LIST_CARDS['aws-us-east-1'], terms)
  const contenders = {
    'formulas by hand: a total each': ({ pattern, inputs }) => BY_HAND[pattern](inputs.requirements),
    'framework card: a total each': ({ pattern, inputs }) => engine.monthlyTotal(pattern, inputs, framework),
    [FRAMEWORK]: ({ pattern, inputs }) => engine.estimate(pattern, inputs, framework).total,
    'list card: a total each': ({ pattern, inputs }) => engine.monthlyTotal(pattern, inputs, list),
    [LIST]: ({ pattern, inputs }) => engine.estimate(pattern, inputs, list).total,
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
  // Of the same round, because a machine that slows down slows both.
  const timesAsLong = median(rates[FRAMEWORK].map((rate, round) => rate / rates[LIST][round]))
  console.log(
    `\nAll seven estimates of one scenario, list card / framework card: ${timesAsLong.toFixed(1)} x the time.`,
  )
  for (const rateCard of ['framework', 'aws-us-east-1']) {
    console.log(
      `\nA picture of all seven patterns with their horizons, ${rateCard}: ` +
        `${picturesPerSecond(engine, rateCard)} per second.`,
    )
  }
  console.log(`\nCost over scale, seven list-price lines: ${overScaleMs(engine)} ms.`)
}

function casesOf({ scenarioWith, PATTERN_IDS, costInputs }) {
  const loads = Array.from({ length: 100 }, (_, index) => 10 ** (index / 16))
  return loads.flatMap((peakQps) => {
    const inputs = costInputs(scenarioWith({ situation: { peakQps } }))
    return PATTERN_IDS.map((pattern) => ({ pattern, inputs }))
  })
}

function checkAgreement({ cardOnTerms, estimate, FRAMEWORK_CARD, DEFAULT_SCENARIO, termsOf }, cases) {
  for (const { pattern, inputs } of cases) {
    const app = estimate(pattern, inputs, cardOnTerms(FRAMEWORK_CARD, termsOf(DEFAULT_SCENARIO))).total
    const hand = BY_HAND[pattern](inputs.requirements)
    if (Math.abs(app - hand) > 1e-9 * Math.max(1, hand))
      throw new Error(`${pattern}: lib/cost says ${app}, by hand it is ${hand}`)
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

const factsOf = ({ LIST_CARDS, FRAMEWORK_CARD, OPERATIONAL_COSTS }) => ({
  cards: { ...LIST_CARDS, framework: FRAMEWORK_CARD },
  operational: OPERATIONAL_COSTS,
})

function picturesPerSecond(engine, rateCard) {
  const facts = factsOf(engine)
  // A new scenario each time, so that no cache has a result.
  let load = 10
  const rate = () =>
    perSecond(
      Array.from({ length: 20 }),
      () =>
        engine.patternCosts(engine.scenarioWith({ situation: { peakQps: ++load }, money: { rateCard } }), facts).length,
    )
  rate()
  return grouped(median([rate(), rate(), rate()]))
}

function overScaleMs(engine) {
  const unlimited = Object.fromEntries(engine.PATTERN_IDS.map((id) => [id, []]))
  const alone = engine.PATTERN_IDS.map((id) => ({ id, patterns: [id], options: [], stream: null }))
  const once = () => {
    const started = performance.now()
    engine.costOverScale(engine.scenarioWith({}), alone, factsOf(engine), unlimited)
    return performance.now() - started
  }
  return median(Array.from({ length: 50 }, once)).toFixed(1)
}
