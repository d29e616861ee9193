import { describe, expect, test } from 'vitest'
import { DECISION_FACTS } from '@/content'
import type { Outlook, CandidateOutlook, Tornado, ValueOfInformation } from '@/lib/analysis'
import { allFutures, axisOf, breakEvenMap, comparedIn, failuresOf, lineOver, modelOf, outlookOf } from '@/lib/analysis'
import { deciderFor } from '@/lib/decision'
import { moneyInFiles } from '@/lib/format'
import { scenarioWith } from '@/lib/kernel'
import { leadInWords, measureNext, priceOfNotKnowing, spreadInWords, tornadoInWords } from './drivers-in-words'
import { boxInWords, failuresInWords } from './failures-in-words'
import { futuresAtAGlance } from './futures-at-a-glance'
import { futuresInWords, howSure } from './futures-in-words'
import { conditionInWords, inputInWords } from './input-in-words'
import { lineInWords, mapInWords } from './map-in-words'
import { asFile, asShown } from './figures'
import { failuresTable, futuresOnPage, futuresTable, leadTable, sharesTable, tornadoTable } from './sensitivity-tables'

const SCENARIO = scenarioWith({ situation: { peakQps: 1200, teams: 4 } })
const money = moneyInFiles(SCENARIO.money)
const nameOf = (place: number) => ['Monolith', 'Serverless', 'CQRS'][place] ?? ''

const why = 'Monolith is the simpler of the two.'

const share = (value: number) => ({ value, error: 0.005 })
const candidate = (id: string, mean: number, best: number, p95 = 180_000): CandidateOutlook => ({
  id,
  total: { p10: mean * 0.7, p50: mean, p90: mean * 1.6 },
  mean,
  error: 1000,
  difference: { p10: -1, p50: 0, p90: 1 },
  cheaper: share(0),
  best: share(best),
  regret: { expected: p95 / 5, p95 },
  overpays: share(0.26),
})
const outlook = (candidates: CandidateOutlook[]): Outlook => ({
  futures: 10_000,
  candidates,
  oftenBest: candidates.reduce((best, one) => ((one.best?.value ?? 0) > (best.best?.value ?? 0) ? one : best)).id,
  leastOnAverage: candidates.reduce((best, one) => (one.mean < best.mean ? one : best)).id,
  digest: '',
})
const said = (candidates: CandidateOutlook[], first: string | null = 'the read share') =>
  futuresInWords({ outlook: outlook(candidates), chosen: 0, nameOf, money, why, first })

describe('futures in words', () => {
  test('say how often it is best, what it costs at worst, and to decide', () =>
    expect(said([candidate('a', 1e6, 0.82), candidate('b', 2e6, 0.18)])).toEqual({
      finding: 'Monolith is best in 82% of 10,000 futures',
      todo:
        'At worst, in 1 of 20 futures, you overpay $180K or more beside the cheapest of that future; on average ' +
        '$36K, and more than 10% in 26% (±1) of futures. Decide now: knowing a figure better would rarely ' +
        'change the choice.',
    }))
  test('name the one that is best more often, and what it costs less', () => {
    const { finding, todo } = said([candidate('a', 2e6, 0.2), candidate('b', 1.5e6, 0.7)])
    expect(finding).toBe('Serverless is best in 70% of 10,000 futures, Monolith in 20%')
    expect(todo).toContain('Serverless costs $500K less on average')
  })
  test('advise to measure where another is best more often, but none costs less on average', () =>
    expect(said([candidate('a', 1e6, 0.45), candidate('b', 1e6, 0.55)]).todo).toMatch(/measure the read share/))
  test.each([0.45, 0.6, 0.7])('advise to measure only what is worth measuring: %f', (best) => {
    const both = [candidate('a', 1e6, best), candidate('b', 1.1e6, 1 - best)]
    expect(said(both).todo).toMatch(/easure the read share/)
    expect(said(both, null).todo).toContain('no single figure')
  })
  test('call two level whose shares differ by less than chance moves them', () =>
    expect(said([candidate('a', 1e6, 0.495), candidate('b', 1e6, 0.5)]).finding).toBe(
      'Monolith and Serverless are level: each is best in about 50% of 10,000 futures',
    ))
  test.each([
    [
      'sure',
      [candidate('a', 1e6, 0.82), candidate('b', 2e6, 0.18)],
      'Best in 82% (±1) of 10,000 futures; at worst, in 1 of 20, you overpay $180K or more.',
      '',
    ],
    [
      'another is best more often, and costs less',
      [candidate('a', 2e6, 0.2), candidate('b', 1.5e6, 0.7)],
      'Best in 20% (±1) of 10,000 futures, Serverless in 70% (±1); at worst, in 1 of 20, you overpay $180K or more.',
      'On average Serverless costs $500K less. Monolith is the simpler of the two.',
    ],
    [
      'level',
      [candidate('a', 1e6, 0.495), candidate('b', 1e6, 0.5)],
      'Level with Serverless: each is best in about 50% of 10,000 futures; at worst, in 1 of 20, you overpay ' +
        '$180K or more.',
      'Monolith is the simpler of the two.',
    ],
    [
      'never wrong',
      [candidate('a', 1e6, 0.97, 0), candidate('b', 2e6, 0.03)],
      'Best in 97% (±1) of 10,000 futures; hardly any makes it the wrong choice.',
      '',
    ],
    [
      'without a choice',
      [candidate('a', 1e6, 1)],
      'Every other candidate misses a hard need or a stated limit, so in no future does cost decide.',
      '',
    ],
  ])('say it in one sentence, and why it stands after it: %s', (_, candidates, finding, despite) =>
    expect(howSure({ outlook: outlook(candidates), chosen: 0, nameOf, money, why })).toEqual({ finding, despite }),
  )
  test('at a glance: the recommendation first, then the two that are best most often', () => {
    const of = ['Monolith', 'Serverless', 'CQRS', 'Microservices'].map((name) => ({ name, pattern: 'cqrs' as const }))
    const shares = [0.2, 0.1, 0.3, 0.4]
    const all = outlook(shares.map((best, place) => candidate(String(place), 1e6 * (1 + place), best)))
    const measure = { sentence: 'Measure next: nothing.', step: null }
    const { rows } = futuresAtAGlance({ outlook: all, chosen: 0, of, money, why, measure })
    expect(rows.map(({ name, best, range }) => `${name}: ${best}, ${range}`)).toEqual([
      'Monolith: 20% (±1), $700K to $1.6M',
      'Microservices: 40% (±1), $2.8M to $6.4M',
      'CQRS: 30% (±1), $2.1M to $4.8M',
    ])
    expect(rows.map(({ from, middle, to }) => [from, middle, to])[1]).toEqual([43.8, 62.5, 100])
  })
  test('at a glance: of rivals that are best as rarely, the cheapest', () => {
    const of = ['Monolith', 'Serverless', 'CQRS', 'Microservices'].map((name) => ({ name, pattern: 'cqrs' as const }))
    const shares = [0.99, 0.004, 0.001, 0.003]
    const totals = [1e6, 4e6, 2e6, 3e6]
    const all = outlook(shares.map((best, place) => candidate(String(place), totals[place] ?? 0, best)))
    const measure = { sentence: 'Measure next: nothing.', step: null }
    const { rows } = futuresAtAGlance({ outlook: all, chosen: 0, of, money, why, measure })
    expect(rows.map(({ name }) => name)).toEqual(['Monolith', 'CQRS', 'Microservices'])
  })
  test('never say 0% of what is rare, and give files the unrounded figures', () => {
    const both = outlook([candidate('a', 1e6, 0.999), candidate('b', 2e6, 0.001)])
    expect(asShown(futuresOnPage(both, nameOf, money)).rows.map((row) => row[4])).toEqual(['over 99%', 'under 1%'])
    const [columns, , second] = asFile(futuresTable(both, nameOf, money))
    expect(second?.[8]).toBe(0.001)
    expect(second).toHaveLength(columns?.length ?? 0)
  })
  test('say that nothing is decided by cost where only one may be chosen', () =>
    expect(said([candidate('a', 1e6, 1)]).finding).toContain('the only candidate that may be chosen'))
})

describe('drivers in words', () => {
  const worth = (usd: number): ValueOfInformation => ({
    everything: 90_000,
    inputs: [
      { input: 'readShare', usd, error: 2000, raw: usd },
      { input: 'moveBorders', usd: usd / 2, error: 2000, raw: usd / 2 },
    ],
    control: { mean: 0, spread: 100 },
  })
  test('price what is not known, and say what to measure', () => {
    const { finding, todo } = priceOfNotKnowing(worth(38_000), SCENARIO, money, null)
    expect(finding).toBe('Not knowing the read share risks $38K')
    expect(todo).toContain('Count reads and writes at the database for two days.')
    expect(todo).toContain('Then the effort for each engineer to enforce module borders ($19K).')
  })
  test('name what to measure next, its price, how, and the question of the wizard that settles it', () => {
    expect(measureNext(worth(38_000), SCENARIO, money, null)).toEqual({
      sentence:
        'Measure next: the read share. Not knowing it risks $38K. Count reads and writes at the database for two days.',
      answer: 'readWriteRatio',
    })
    expect(measureNext(worth(0), SCENARIO, money, null)).toEqual({
      sentence: 'Measure next: nothing. No single figure is worth finding out before the decision.',
      answer: null,
    })
  })
  test('where an open answer comes first elsewhere, say so and why', () => {
    const teams = { answer: 'teams', usd: 420_000 } as const
    for (const said of [
      measureNext(worth(38_000), SCENARIO, money, teams).sentence,
      measureNext(worth(0), SCENARIO, money, teams).sentence,
      priceOfNotKnowing(worth(38_000), SCENARIO, money, teams).todo,
      priceOfNotKnowing(worth(0), SCENARIO, money, teams).todo,
    ])
      expect(said).toMatch(
        /Of the answers still open, .* comes first: about \$420K depend on it, .* all others varying too\.$/,
      )
    const own = { answer: 'readWriteRatio', usd: 90_000 } as const
    expect(measureNext(worth(38_000), SCENARIO, money, own).sentence).toMatch(
      /Its question is still open: over all likely answers about \$90K depend on it/,
    )
  })
  test('advise against measuring what is worth less than its error', () =>
    expect(priceOfNotKnowing(worth(3000), SCENARIO, money, null).finding).toBe(
      'No single figure is worth measuring before the decision',
    ))
  const tornado: Tornado = {
    total: 4e6,
    lead: -1e5,
    bars: [
      {
        input: 'teams',
        low: 3,
        high: 6,
        atLow: 3e6,
        atHigh: 6e6,
        lead: { atLow: -2e5, atHigh: 3e5 },
        best: { atLow: 0, atHigh: 1 },
      },
    ],
  }
  test('say what moves the total, and what turns the comparison', () => {
    expect(tornadoInWords(tornado, 'Monolith', SCENARIO, money).finding).toBe(
      'The total of Monolith moves most with the number of teams: $3M at 3 teams, $6M at 6 teams',
    )
    expect(leadInWords(tornado, 'Monolith', nameOf, SCENARIO)).toEqual({
      finding: 'The number of teams changes which is cheaper',
      todo: 'Look at the number of teams first: at 6 teams the cheapest is Serverless. If you expect that, choose it.',
    })
    const steady = { ...tornado, bars: tornado.bars.map((bar) => ({ ...bar, lead: { atLow: -1e5, atHigh: -2e5 } })) }
    expect(leadInWords(steady, 'Monolith', nameOf, SCENARIO).finding).toContain('No single figure')
  })
  test('name what a group has in common', () =>
    expect(
      spreadInWords(
        { variance: 1, sources: [{ source: 'group.plans', first: 0.25, total: 0.3 }] },
        'Monolith',
        SCENARIO,
      ).finding,
    ).toBe(
      '25% of the spread of the total comes from how sound the plans are alone, 30% from that together with others',
    ))
  test('count as under 1% what its row says to be under 1%', () => {
    const sources = [0.9, 0.007, 0.004].map((total) => ({ source: 'teams', first: total, total }))
    expect(spreadInWords({ variance: 1, sources }, 'Monolith', SCENARIO).todo).toContain(
      '1 of 3 sources bring under 1%',
    )
    expect(asShown(sharesTable({ variance: 1, sources }, null, SCENARIO)).rows.map((row) => row[2])).toEqual([
      '90%',
      '1%',
      'under 1%',
    ])
  })
  test.each([
    ['hoursPerService', 'The hours of operating each service change which is cheaper'],
    ['platformShare', 'The platform engineers for services change which is cheaper'],
    ['slip', 'The actual effort against the plan changes which is cheaper'],
  ] as const)('agree with one and with many: %s', (input, finding) => {
    const bars = tornado.bars.map((bar) => ({ ...bar, input }))
    expect(leadInWords({ ...tornado, bars }, 'Monolith', nameOf, SCENARIO).finding).toBe(finding)
  })
})

describe('conditions', () => {
  test('are in the terms of the scenario: the load in requests, teams in teams', () => {
    const box = {
      conditions: [
        { input: 'load', side: 'from', threshold: 3.4 },
        { input: 'teams', side: 'from', threshold: 4 },
      ] as const,
      coverage: 0.71,
      density: 0.83,
      support: 0.1,
    }
    const failures = { loss: 200_000, bad: 0.1, boxes: [{ ...box, conditions: [...box.conditions] }] }
    expect(failures.boxes.map((one) => boxInWords(one, SCENARIO))).toEqual([
      'Where the peak load is 4.1K requests/s or more and there are 4 teams or more: 83% of futures are bad, which ' +
        'is 71% of all bad ones',
    ])
    expect(failuresInWords(failures, 'Monolith', SCENARIO, money).finding).toBe(
      'Monolith overpays more than $200K most often where the peak load is 4.1K requests/s or more and there are 4 ' +
        'teams or more',
    )
    const faint = { ...failures, boxes: failures.boxes.map((one) => ({ ...one, density: 0.3 })) }
    expect(failuresInWords(failures, 'Monolith', SCENARIO, money).todo).toContain('choose another candidate')
    expect(failuresInWords(faint, 'Monolith', SCENARIO, money).todo).toContain('keep the choice')
    expect(failuresInWords({ loss: 0, bad: 0.1, boxes: [] }, 'Monolith', SCENARIO, money).finding).toBe(
      'In at least nine of ten futures Monolith overpays nothing',
    )
    expect(conditionInWords({ input: 'growth', side: 'up-to', threshold: 1.2 }, SCENARIO)).toBe(
      'the growth per year is +20% or less',
    )
  })
  test('two values share a unit and differ in what is shown', () => {
    expect(inputInWords('teams', SCENARIO).between(3, 6)).toBe('3 to 6 teams')
    expect(inputInWords('load', SCENARIO).between(1, 3.4)).toBe('1.2K to 4.1K requests/s')
    expect(inputInWords('exponentOne', SCENARIO).between(0.1, 0.0962)).toBe('0.1 to 0.096')
    expect(inputInWords('slip', SCENARIO).between(0.9, 3)).toBe('0.9× to 3×')
  })
})

describe('files', () => {
  const euros = moneyInFiles({ ...SCENARIO.money, currency: 'EUR', exchangeRate: 0.5 })
  const bar = { atLow: 1e6, atHigh: 2e6, lead: { atLow: -1e5, atHigh: 1e5 }, best: { atLow: 0, atHigh: 1 } }
  const tornado: Tornado = {
    total: 1e6,
    lead: -1e5,
    bars: [
      { input: 'load', low: 0.7, high: 1.5, ...bar },
      { input: 'growth', low: 1.2, high: 2, ...bar },
    ],
  }
  test('have the values and the currency of the page, with their units', () => {
    const files = [tornadoTable(tornado, SCENARIO, euros, { isFile: true })].map(asFile)
    expect(files).toEqual([
      [
        ['Figure', 'Low', 'High', 'Unit', 'Total at low (EUR)', 'Total at high (EUR)'],
        ['Peak load', 840, 1800, 'requests/s', 5e5, 1e6],
        ['Growth per year', 0.2, 1, 'share of 1', 5e5, 1e6],
      ],
    ])
    expect(asShown(tornadoTable(tornado, SCENARIO, euros, { isFile: false })).rows[1]).toEqual([
      'Growth per year',
      '+20%',
      '+100%',
      '€500K',
      '€1M',
    ])
    const [head, first] = asFile(leadTable(tornado, nameOf, SCENARIO, euros, { isFile: true }))
    expect(head?.[4]).toBe('Difference at low (EUR)')
    expect(first?.[4]).toBe(-5e4)
  })
  test('say of a candidate what its row on the page says', () => {
    const lost = { ...candidate('b', 2e6, 0), best: null, regret: null, overpays: null }
    const both = outlook([candidate('a', 1e6, 1), lost])
    const words = (rows: (string | number)[][]) =>
      rows.map((row) => row.filter((cell) => typeof cell === 'string' && cell !== ''))
    const [, ...file] = words(asFile(futuresTable(both, nameOf, money)))
    const page = asShown(futuresOnPage(both, nameOf, money)).rows
    for (const [place, row] of file.entries()) expect(page[place]).toEqual(expect.arrayContaining(row))
    expect(file[1]).toContain('may not be chosen')
  })
  test('and pages have a row where bad futures have no conditions in common', () =>
    expect(failuresTable({ loss: 0, bad: 0, boxes: [] }, SCENARIO).rows).toHaveLength(1))
})

describe('a real scenario', () => {
  const facts = DECISION_FACTS
  const compared = comparedIn(deciderFor(SCENARIO, facts).decide(SCENARIO.situation))
  const model = modelOf(SCENARIO, compared.candidates, facts)
  const named = (place: number) => compared.candidates[place]?.id ?? ''
  const input = (id: string) => model.inputs.find((one) => one.id === id) ?? model.inputs[0]

  test('has a sentence for its map, its lines and its boxes', () => {
    const [x, y] = [input('load'), input('teams')]
    if (!x || !y) throw new Error('Load and teams are uncertain')
    const map = mapInWords(breakEvenMap(model, axisOf(x), axisOf(y), compared.eligible, 20), named, SCENARIO)
    const line = lineInWords(lineOver(model, axisOf(y), compared.eligible), axisOf(y), 0, named, SCENARIO)
    const futures = allFutures(model, 'words', 2000)
    const failures = failuresInWords(failuresOf(futures, 0, compared.eligible), named(0), SCENARIO, money)
    const outlook = futuresInWords({
      outlook: outlookOf(futures, 0, compared.eligible),
      chosen: 0,
      nameOf: named,
      money,
      why,
      first: null,
    })
    for (const { finding, todo } of [map, line, failures, outlook]) {
      expect(`${finding}. ${todo}`).not.toMatch(/undefined|NaN|Infinity| {2}/)
      expect(todo).toMatch(/\.$/)
    }
  })
})
