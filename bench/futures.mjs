import { CANDIDATES, INPUTS, MONTHS, totalsByHand, totalsIn, totalsInSquiggle } from './futures-by-hand.mjs'
import { loadEngine } from './engine.mjs'
import { grouped, median, printTable } from './table.mjs'

const FUTURES = 10_000
const ROUNDS = 15

/** Prints the speed of lib/analysis: beside the arithmetic by hand and Squiggle, and of each answer that pages show. */
export async function benchFutures() {
  const engine = await loadEngine()
  await benchModel(engine)
  benchAnswers(engine)
}

async function benchModel(engine) {
  const inputs = Object.entries(INPUTS).map(([id, [low, value, high]]) => {
    const range = { low, value, high, least: 0, most: 1e6, shape: high >= 3 * low ? 'multiples' : 'even' }
    return { id, known: false, ...range, quantiles: engine.quantilesOf(range) }
  })
  const draws = engine.drawsOf(inputs, 'bench', FUTURES)
  for (let batch = 0; batch < FUTURES / 1000; batch++) draws.draw(batch)
  const drawn = Object.fromEntries(inputs.map(({ id }, index) => [id, draws.values[index]]))
  const hand = CANDIDATES.map(() => new Float64Array(FUTURES))
  const ours = CANDIDATES.map(() => new Float64Array(FUTURES))
  const run = compiledModel(engine, inputs, drawn, ours)
  const byHand = () => totalsByHand(drawn, hand, FUTURES)
  const [rateOfOurs, rateByHand] = inTurns(run, byHand)
  checkAgreement(hand, ours)
  const squiggle = await rateOfSquiggle()
  printTable(
    `Futures per second: thirteen uncertain inputs, seven candidates, ${MONTHS} months, one core`,
    ['', 'per second', 'x by hand'],
    [
      ['arithmetic by hand', grouped(rateByHand), '1.00'],
      ['lib/analysis', grouped(rateOfOurs), (rateOfOurs / rateByHand).toFixed(2)],
      squiggle
        ? ['@quri/squiggle-lang', grouped(squiggle), (squiggle / rateByHand).toFixed(4)]
        : ['@quri/squiggle-lang', 'not installed', ''],
    ],
  )
  if (squiggle) console.log(`\nlib/analysis / Squiggle: ${Math.round(rateOfOurs / squiggle)} x.`)
}

function compiledModel({ graph, runnerOf, plain }, inputs, drawn, totals) {
  const built = graph()
  const nodes = totalsIn(built.algebra, plain)
  const runner = runnerOf(
    built,
    nodes,
    inputs.map(({ id }) => built.algebra.input(id)),
    { once: true },
  )
  runner.prepare()
  const columns = inputs.map(({ id }) => [drawn[id], runner.column(built.algebra.input(id))])
  return () => {
    for (let from = 0; from < FUTURES; from += runner.block) {
      const size = Math.min(runner.block, FUTURES - from)
      for (const [all, column] of columns) for (let i = 0; i < size; i++) column[i] = all[from + i]
      runner.run(size)
      nodes.forEach((node, k) => runner.read(node, size, totals[k], from))
    }
  }
}

/** Futures per second of two contenders that take turns. */
function inTurns(...contenders) {
  const times = contenders.map(() => [])
  for (let round = 0; round <= ROUNDS; round++)
    contenders.forEach((contender, index) => {
      const ms = cpuMs(contender)
      if (round > 0) times[index].push(ms)
    })
  return times.map((all) => (FUTURES / median(all)) * 1000)
}

/** Milliseconds of processor time, so that whatever else runs here does not count. */
function cpuMs(work) {
  const before = process.cpuUsage()
  work()
  return process.cpuUsage(before).user / 1000
}

function checkAgreement(hand, ours) {
  for (const [k, column] of hand.entries())
    for (const [i, total] of column.entries())
      if (Math.abs(ours[k][i] / total - 1) > 1e-9)
        throw new Error(`Candidate ${k}, future ${i}: lib/analysis says ${ours[k][i]}, by hand it is ${total}`)
}

async function rateOfSquiggle() {
  const squiggle = await import('@quri/squiggle-lang').catch(() => null)
  if (!squiggle) return null
  const sampleCount = 1000
  const once = async () => {
    const before = process.cpuUsage()
    const { result } = await squiggle.run(totalsInSquiggle(), { environment: { sampleCount, xyPointLength: 100 } })
    if (!result.ok) throw new Error(`Squiggle: ${String(result.value)}`)
    return process.cpuUsage(before).user / 1000
  }
  await once()
  return (sampleCount / median([await once(), await once(), await once()])) * 1000
}

/** The speed that was asked for, in ms; null where none was. */
const LIMITS = {
  'compile a scenario': null,
  'the model as a program: write, read': null,
  'program: first 1,000 futures and what they say': 50,
  'program: all 10,000 futures': 250,
  'first 1,000 futures': 50,
  'all 10,000 futures': 250,
  'all futures and every bill of 36 months': 250,
  'shares, percentiles, regret': null,
  'value of information, all inputs': 100,
  tornado: null,
  'variance shares': null,
  'failure boxes': null,
  'map of 100 x 100': 150,
  'policy over the horizon': null,
}

/**
 * Answers for the worked example with the most candidates. Others on the machine slow memory and caches down, so the
 * least of the rounds is nearest to what one core can do.
 */
function benchAnswers(engine) {
  const { PRESETS, DECISION_FACTS, scenarioWith, deciderFor } = engine
  const preset = PRESETS.find(({ id }) => id === 'marketplace')
  const scenario = scenarioWith(preset.scenario)
  const { candidates, chosen, eligible } = engine.comparedIn(
    deciderFor(scenario, DECISION_FACTS).decide(scenario.situation),
  )
  const times = Object.fromEntries(Object.keys(LIMITS).map((name) => [name, []]))
  let digest = ''
  for (let round = 0; round < ROUNDS; round++) {
    const timed = (name, work) => {
      let result
      times[name].push(cpuMs(() => (result = work())))
      return result
    }
    const model = timed('compile a scenario', () => engine.modelOf(scenario, candidates, DECISION_FACTS))
    const program = timed('the model as a program: write, read', () => {
      const text = JSON.stringify(engine.programOf(model))
      return engine.modelIn(JSON.parse(text))
    })
    timed('program: first 1,000 futures and what they say', () =>
      engine.outlookOf(engine.allFutures(program, 'bench', 1000), chosen, eligible),
    )
    const ofProgram = timed('program: all 10,000 futures', () => engine.allFutures(program, 'bench'))
    const futures = engine.futuresOf(model, 'bench')
    times['first 1,000 futures'].push(cpuMs(() => futures.step()))
    times['all 10,000 futures'].push(cpuMs(() => engine.allFutures(model, 'bench')))
    while (futures.step());
    timed('all futures and every bill of 36 months', () => engine.everyBill(engine.allFutures(model, 'bench')))
    const inProgram = engine.outlookOf(ofProgram, chosen, eligible).digest
    digest = timed('shares, percentiles, regret', () => engine.outlookOf(futures, chosen, eligible)).digest
    if (digest !== inProgram) throw new Error(`The program says ${inProgram}, its model ${digest}`)
    timed('value of information, all inputs', () => engine.valueOfInformation(futures, eligible))
    timed('tornado', () => engine.tornadoOf(model, chosen, eligible))
    timed('variance shares', () => engine.varianceShares(model, chosen, null, 'bench'))
    timed('failure boxes', () => engine.failuresOf(futures, chosen, eligible))
    const axis = (id) => engine.axisOf(model.all.get(id))
    timed('map of 100 x 100', () => engine.breakEvenMap(model, axis('load'), axis('hoursPerService'), eligible))
    timed('policy over the horizon', () => engine.policyOf(futures, { eligible }))
  }
  printTable(
    `Answers for ${preset.name}: ${candidates.length} candidates, list prices, processor time of ${ROUNDS} rounds`,
    ['', 'least ms', 'median ms', 'limit'],
    Object.entries(times).map(([name, all]) => [
      name,
      Math.min(...all).toFixed(1),
      median(all).toFixed(1),
      LIMITS[name] ?? '',
    ]),
  )
  console.log(`\nDigest of all totals: ${digest}.`)
}
