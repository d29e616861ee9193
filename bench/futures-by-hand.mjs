// One model written three times: for lib/analysis, by hand, and in Squiggle. Thirteen uncertain inputs, seven
// candidates, 36 months with a bill of three tiers each. US dollars.

/** Low, central and high: tenth percentile, median and ninetieth percentile. */
export const INPUTS = {
  load: [0.7, 1, 1.5],
  growth: [1, 1.2, 2],
  error: [0.6, 1, 1.8],
  exponentOne: [0.05, 0.1, 0.15],
  exponentBorders: [0.02, 0.06, 0.1],
  exponentServices: [0.015, 0.025, 0.06],
  hoursOne: [12, 24, 34],
  hoursServices: [32, 64, 96],
  hoursFunctions: [6, 12, 24],
  outageHours: [2, 9, 40],
  outageWeight: [0.3, 1, 3],
  slip: [0.9, 1.5, 3],
  effort: [0.3, 1, 3],
}

/** A bill is `base`, `rate` for each unit of size, and `more` for each beyond `from`. */
export const CANDIDATES = [
  { base: 800, rate: 900, more: -200, from: 2, exponent: 'exponentOne', hours: 'hoursOne', reach: 1, moves: 0 },
  { base: 820, rate: 900, more: -200, from: 2, exponent: 'exponentBorders', hours: 'hoursOne', reach: 1, moves: 0.6 },
  { base: 1400, rate: 850, more: -150, from: 3, exponent: 'exponentOne', hours: 'hoursOne', reach: 0.9, moves: 0.5 },
  {
    base: 2100,
    rate: 1000,
    more: -300,
    from: 4,
    exponent: 'exponentServices',
    hours: 'hoursServices',
    reach: 0.75,
    moves: 2.1,
  },
  {
    base: 90,
    rate: 1500,
    more: -100,
    from: 5,
    exponent: 'exponentOne',
    hours: 'hoursFunctions',
    reach: 0.95,
    moves: 2,
  },
  {
    base: 2500,
    rate: 1100,
    more: -200,
    from: 2,
    exponent: 'exponentOne',
    hours: 'hoursServices',
    reach: 0.25,
    moves: 2.5,
  },
  {
    base: 2300,
    rate: 950,
    more: -250,
    from: 3,
    exponent: 'exponentBorders',
    hours: 'hoursFunctions',
    reach: 0.85,
    moves: 0.7,
  },
]

export const MONTHS = 36
const TEAMS = 3
const ENGINEERS = 21
const LOADED = 15_700
const HOURLY = LOADED / 150
const OUTAGE_HOUR = 5460

/** In the terms of lib/analysis: a node for each candidate's total. */
export function totalsIn({ input, sum, minus, times, over, most, power }, plain) {
  const v = Object.fromEntries(Object.keys(INPUTS).map((id) => [id, input(id)]))
  const factor = power(v.growth, plain(1 / 12))
  const sizes = [v.load]
  while (sizes.length < MONTHS) sizes.push(times(sizes.at(-1), factor))
  return CANDIDATES.map(({ base, rate, more, from, exponent, hours, reach, moves }) => {
    const bills = sizes.map((size) =>
      sum(plain(base), times(plain(rate), size), times(plain(more), most(plain(0), minus(size, plain(from))))),
    )
    return sum(
      times(v.error, sum(...bills)),
      times(v[hours], plain(MONTHS * HOURLY)),
      times(plain(MONTHS * ENGINEERS * LOADED), minus(plain(1), over(plain(1), power(plain(TEAMS), v[exponent])))),
      times(v.outageHours, v.outageWeight, plain(3 * OUTAGE_HOUR * reach)),
      times(v.slip, v.effort, plain(moves * ENGINEERS * LOADED)),
    )
  })
}

/** The same arithmetic as one would write it for these seven alone, from drawn columns into columns of totals. */
export function totalsByHand(drawn, totals, count) {
  const { load, growth, error, outageHours, outageWeight, slip, effort } = drawn
  const parts = CANDIDATES.map((one) => ({ ...one, exponents: drawn[one.exponent], worked: drawn[one.hours] }))
  const bills = new Float64Array(CANDIDATES.length)
  for (let i = 0; i < count; i++) {
    bills.fill(0)
    const factor = growth[i] ** (1 / 12)
    for (let month = 0, size = load[i]; month < MONTHS; month++, size *= factor) {
      for (let k = 0; k < parts.length; k++) {
        const { base, rate, more, from } = parts[k]
        bills[k] += base + rate * size + more * Math.max(0, size - from)
      }
    }
    for (let k = 0; k < parts.length; k++) {
      const { exponents, worked, reach, moves } = parts[k]
      totals[k][i] =
        error[i] * bills[k] +
        worked[i] * MONTHS * HOURLY +
        MONTHS * ENGINEERS * LOADED * (1 - TEAMS ** -exponents[i]) +
        outageHours[i] * outageWeight[i] * 3 * OUTAGE_HOUR * reach +
        slip[i] * effort[i] * moves * ENGINEERS * LOADED
    }
  }
}

/** For Squiggle: lognormal distributions through the tenth and the ninetieth percentile. */
export function totalsInSquiggle() {
  const inputs = Object.entries(INPUTS).map(
    ([id, [low, , high]]) => `${id} = Sym.lognormal({p10: ${low}, p90: ${high}}) -> SampleSet.fromDist`,
  )
  const totals = CANDIDATES.map(({ base, rate, more, from, exponent, hours, reach, moves }, k) => {
    const bill = `${base} + ${rate} * s + (s > ${from} ? ${more} * (s - ${from}) : 0)`
    return [
      `bill${k}(size) = SampleSet.map(size, {|s| ${bill}})`,
      `bills${k} = List.upTo(0, ${MONTHS - 1}) -> List.map({|month| bill${k}(size(month))})`,
      `total${k} = error * List.reduce(bills${k}, 0, {|all, one| all + one})` +
        ` + ${hours} * ${MONTHS * HOURLY}` +
        ` + ${MONTHS * ENGINEERS * LOADED} * (1 - ${TEAMS} ^ (-1 * ${exponent}))` +
        ` + outageHours * outageWeight * ${3 * OUTAGE_HOUR * reach}` +
        ` + slip * effort * ${moves * ENGINEERS * LOADED}`,
    ].join('\n')
  })
  const means = CANDIDATES.map((_, k) => `mean(total${k})`)
  return [...inputs, 'size(month) = load * growth ^ (month / 12)', ...totals, `[${means.join(', ')}]`].join('\n')
}
