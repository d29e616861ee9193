import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { LIST_CARDS } from '@/content/rate-cards'
import { CAPACITY_FIELDS } from '@/content/scenario/capacities'
import { WORKLOAD_FIELDS, type NumberField } from '@/content/scenario/fields'
import { PROFILE_IDS } from '@/content/scenario/traffic'
import { heldHours } from '@/lib/kernel'
import { loadOf, type SizingInputs } from '@/lib/sizing'
import type { Terms } from '../types'
import { listOnTerms, type ListOnTerms } from '../card-on-terms'
import { STACK_FIELDS, STACK_NAMES, STACK_SIZES, type Stack } from '@/content/scenario/stack'
import { listEstimate, listTotal } from './estimate'

const within = ({ min, max, default: usual }: NumberField) =>
  fc.oneof(
    fc.constant(usual),
    fc.constant(min),
    fc.double({ min, max, noNaN: true }),
    fc.double({ min, max: Math.min(max, Math.max(min, usual * 3)), noNaN: true }),
  )
const anyOf = <Name extends string>(fields: Record<Name, NumberField>) =>
  fc.record(mapped(fields, within)) as unknown as fc.Arbitrary<Record<Name, number>>

// The cast: fromEntries forgets which key holds which value.
const mapped = <Name extends string, Value>(
  fields: Record<Name, NumberField>,
  valueOf: (field: NumberField) => Value,
) =>
  Object.fromEntries(Object.entries<NumberField>(fields).map(([name, field]) => [name, valueOf(field)])) as Record<
    Name,
    Value
  >

const peakQps = fc.oneof(
  fc.constant(0),
  fc.double({ min: 0, max: 1e7, noNaN: true }),
  fc.double({ min: 0, max: 1000, noNaN: true }),
)
/** Any variant of any block, and often the usual ones. */
const anyStack: fc.Arbitrary<Stack> = fc.oneof(
  fc.constant(STACK_SIZES.business),
  // The cast: fromEntries forgets which key holds which value.
  fc.record(
    Object.fromEntries(STACK_NAMES.map((name) => [name, fc.constantFrom(...STACK_FIELDS[name].variants)])),
  ) as unknown as fc.Arbitrary<Stack>,
)

const day = fc.option(fc.constantFrom(...PROFILE_IDS).map(heldHours), { nil: undefined })
const demand: fc.Arbitrary<SizingInputs> = fc
  .record({
    workload: anyOf(WORKLOAD_FIELDS),
    capacities: anyOf(CAPACITY_FIELDS),
    peakQps,
    stack: anyStack,
    heldHours: day,
  })
  .map(({ peakQps: load, workload, ...rest }) => ({ workload: { ...workload, peakQps: load }, ...rest }))
const terms: fc.Arbitrary<Terms> = fc.record({
  prices: fc.constant({}),
  discount: fc.double({ min: 0, max: 0.95, noNaN: true }),
  committedShare: fc.double({ min: 0, max: 0.95, noNaN: true }),
  committedDiscount: fc.double({ min: 0, max: 0.95, noNaN: true }),
  freeTier: fc.boolean(),
  hoursPerMonth: fc.integer({ min: 672, max: 744 }),
})
const card = fc.constantFrom(...Object.values(LIST_CARDS))
const always = (law: (asked: SizingInputs, on: ListOnTerms) => void) =>
  fc.assert(
    fc.property(demand, card, terms, (asked, from, on) => law(asked, listOnTerms(from, on))),
    { numRuns: 100 },
  )

/** Not less, but for what binary fractions lose in sums over tiers. */
const notLess = (more: number, less: number) => expect(more).toBeGreaterThanOrEqual(less - 1e-9 * Math.max(1, less))

describe.each(PATTERN_IDS)('laws of %s at list prices', (id) => {
  const totalOf = (asked: SizingInputs, on: ListOnTerms) => listTotal(id, loadOf(asked), on)
  const with_ = (asked: SizingInputs, changed: Partial<SizingInputs['workload']>) => ({
    ...asked,
    workload: { ...asked.workload, ...changed },
  })

  test('never negative, never NaN, never infinite; a discount never exceeds what it is taken off', () => {
    always((asked, on) => {
      const { lines, subtotal, total, discount } = listEstimate(id, loadOf(asked), on)
      const figures = [subtotal, total, ...lines.flatMap((line) => [line.quantity, line.rate, line.amount])]
      for (const figure of figures) expect(Number.isFinite(figure) && figure >= 0).toBe(true)
      expect(discount?.amount ?? 0).toBeLessThanOrEqual(subtotal * (1 + 1e-12))
    })
  })

  test('the lines add up to the subtotal, each its quantity times its rate', () => {
    always((asked, on) => {
      const { lines, subtotal } = listEstimate(id, loadOf(asked), on)
      const near = (one: number, other: number) =>
        expect(Math.abs(one - other)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(one)))
      for (const line of lines) near(line.quantity * line.rate, line.amount)
      near(
        lines.reduce((sum, { amount }) => sum + amount, 0),
        subtotal,
      )
    })
  })

  test('the short way to the total gives the total', () => {
    always((asked, on) => {
      const { total } = listEstimate(id, loadOf(asked), on)
      expect(Math.abs(totalOf(asked, on) - total)).toBeLessThanOrEqual(1e-9 * Math.max(1, total))
    })
  })

  // A choice of the cheaper steps from one way of building to another: the least of two amounts that never fall does
  // not fall either.
  test('more load never costs less', () => {
    always((asked, on) => {
      const more = with_(asked, { peakQps: asked.workload.peakQps * 1.3 + 0.5 })
      notLess(totalOf(more, on), totalOf(asked, on))
    })
  })

  test('load, users and data that grow together never cost less', () => {
    always((asked, on) => {
      const { peakQps: load, users, dataGb } = asked.workload
      for (const factor of [1.01, 1.2, 3]) {
        const more = with_(asked, { peakQps: load * factor, users: users * factor, dataGb: dataGb * factor })
        notLess(totalOf(more, on), totalOf(asked, on))
      }
    })
  })

  test.each([
    'dataGb',
    'averageToPeak',
    'eventsPerWrite',
    'functionMs',
    'functionMemoryMb',
    'aggregatesPerUser',
    'callsPerRequest',
    'services',
    'readModels',
  ] as const)('more %s never costs less', (name) => {
    always((asked, on) => {
      const more = with_(asked, { [name]: asked.workload[name] * 1.5 + 0.01 })
      notLess(totalOf(more, on), totalOf(asked, on))
    })
  })

  test('higher capacities never cost more', () => {
    always((asked, on) => {
      for (const name of [
        'writesPerVcpu',
        'readsPerVcpu',
        'readsPerCacheNode',
        'queriesPerSearchNode',
        'requestsPerConnection',
      ] as const) {
        const stronger = { ...asked, capacities: { ...asked.capacities, [name]: asked.capacities[name] * 1.5 } }
        notLess(totalOf(asked, on), totalOf(stronger, on))
      }
    })
  })

  test('costs more than zero without any load', () => {
    const idle = {
      workload: { ...defaults(WORKLOAD_FIELDS), peakQps: 0, users: 0, dataGb: 0 },
      capacities: defaults(CAPACITY_FIELDS),
      stack: STACK_SIZES.business,
    }
    const on = listOnTerms(LIST_CARDS['aws-us-east-1'], {
      prices: {},
      discount: 0,
      committedShare: 0,
      committedDiscount: 0,
      freeTier: true,
      hoursPerMonth: 730,
    })
    expect(totalOf(idle, on)).toBeGreaterThan(1)
  })
})

const defaults = <Name extends string>(fields: Record<Name, NumberField>) => mapped(fields, (field) => field.default)
