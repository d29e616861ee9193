import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PRICES } from '@/content/prices'
import { meterOf, METERS } from './all'
import { contradictionsIn } from './contradictions'
import { priceLookup } from './price-lookup'
import { priceMeter } from './price-meter'

const OPTIONS = { freeTier: false, hoursPerMonth: 730 }
const book = priceLookup(PRICES)
const found = (id: string, usage: Record<string, number>, options = OPTIONS) =>
  contradictionsIn(meterOf(id), usage, options)

describe('a usage that contradicts itself is refused, with the field and what would agree', () => {
  test.each<[string, string, Record<string, number>, string, string]>([
    [
      'a peak below its base',
      'aws.lambda.microvm',
      { jobs: 1, peakShare: 1 },
      'peakVcpu',
      'a number of at least baseVcpu, which is 1',
    ],
    [
      'a peak that is stated but not used',
      'aws.lambda.microvm',
      { peakVcpu: 0.5 },
      'peakVcpu',
      'a number of at least baseVcpu, which is 1',
    ],
    [
      'a peak below the average',
      'aws.msk.express',
      { inMbPerSecond: 10, peakInMbPerSecond: 5 },
      'peakInMbPerSecond',
      'a number of at least inMbPerSecond, which is 10',
    ],
    [
      'more regions in Japan than regions',
      'azure.cosmos',
      { regions: 2, japanRegions: 3 },
      'japanRegions',
      'a number of at most regions, which is 2',
    ],
    [
      'more hours of work than hours',
      'aws.app-runner',
      { hours: 100, activeHours: 200 },
      'activeHours',
      'a number of at most hours, which is 100',
    ],
    [
      'connections in no time',
      'aws.alb',
      { hours: 0, newConnectionsPerSecond: 5 },
      'hours',
      'a number above 0, because newConnectionsPerSecond is 5',
    ],
    [
      'a task with more memory than is sold',
      'aws.fargate.x86',
      { vcpu: 0.25, memoryGb: 30 },
      'memoryGb',
      'at most 2, which is the most that is sold with vcpu 0.25',
    ],
    [
      'functions on instances that never run',
      'aws.lambda.managed-instances',
      { requests: 9 },
      'instanceHours',
      'a number above 0, because requests is 9',
    ],
    [
      'messages that nobody sends or receives',
      'aws.sqs',
      { messages: 9, requestsPerMessage: 0 },
      'requestsPerMessage',
      'a number above 0, because messages is 9',
    ],
    [
      'fewer shards than the traffic needs',
      'aws.kinesis.provisioned',
      { shards: 1, recordsPerSecond: 5000 },
      'shards',
      'at least 5, which the traffic needs',
    ],
    [
      'fewer warm instances than their requests need',
      'aws.lambda.provisioned',
      { concurrency: 1, requests: 1e9, durationMs: 1000 },
      'concurrency',
      'at least 381, which the traffic needs',
    ],
    [
      'a price of brokers of no known size',
      'aws.msk.standard',
      { hourlyUsd: 1 },
      'hourlyUsd',
      '0, or brokers or brokerVcpu as well, so that it is known of which size the price is',
    ],
    [
      'shares that are more than the whole',
      'aws.dynamodb.on-demand',
      { eventualShare: 0.6, transactionalReadShare: 0.6 },
      'transactionalReadShare',
      'a share that is at most 1 together with eventualShare, which is 0.6',
    ],
  ])('%s', (_, id, usage, field, expected) => {
    expect(found(id, usage)).toContainEqual({ field, found: { ...meterOf(id).defaults, ...usage }[field], expected })
    expect(() => priceMeter(meterOf(id), usage, book, OPTIONS)).toThrow(RangeError)
  })

  test.each<[string, string, Record<string, number>]>([
    ['no peak at all', 'aws.lambda.microvm', { jobs: 1, baseVcpu: 4 }],
    ['a default beside a stated share', 'aws.dynamodb.on-demand', { transactionalReadShare: 0.6 }],
    ['hours of work that were not stated', 'aws.app-runner', { hours: 100 }],
    ['a price of brokers whose size is known', 'aws.msk.standard', { hourlyUsd: 1, brokerVcpu: 8 }],
    ['shards that are derived from the traffic', 'aws.kinesis.provisioned', { recordsPerSecond: 5000 }],
    ['no gateway and no traffic', 'aws.nat', { gateways: 0 }],
  ])('but not %s', (_, id, usage) => expect(found(id, usage)).toEqual([]))

  test('hours that are left out are those of the month', () => {
    expect(found('aws.app-runner', { activeHours: 744 }, { ...OPTIONS, hoursPerMonth: 744 })).toEqual([])
    expect(found('aws.app-runner', { activeHours: 744 })).toHaveLength(1)
  })
})

const refuses = (id: string, name: string, value: number) =>
  expect(() => priceMeter(meterOf(id), { [name]: value }, book, OPTIONS)).toThrow(
    new RegExp(`: ${name} is .*, and should be`),
  )

describe('traffic is billed, or refused, where a usage states nothing that carries it', () => {
  const bill = (id: string, usage: Record<string, number>): number | null => {
    if (found(id, usage).length > 0) return null
    return priceMeter(meterOf(id), usage, book, OPTIONS).total
  }
  /** How long and how often something runs is no traffic. */
  const NOT_TRAFFIC = new Set(['hours', 'runs'])
  const volumes = METERS.flatMap(({ id, usage }) =>
    usage.flatMap((volume) =>
      /\/month/.test(volume.unit) && !NOT_TRAFFIC.has(volume.name)
        ? usage
            .filter((one) => one !== volume && one.minimum === 0 && (one.whole === true || one.name === 'hours'))
            .map((carrier) => ({ id, volume: volume.name, carrier: carrier.name }))
        : [],
    ),
  )

  test('there are many such pairs', () => expect(volumes.length).toBeGreaterThan(100))

  test.each(volumes)('$id: $volume with $carrier at 0', ({ id, volume, carrier }) => {
    const much = (rest: Record<string, number>) => bill(id, { ...rest, [volume]: 1e9 })
    const none = (rest: Record<string, number>) => bill(id, { ...rest, [volume]: 0 })
    const [usual, usualNone] = [much({}), none({})]
    if (usual === null || usualNone === null || usual <= usualNone) return
    const [carried, without] = [much({ [carrier]: 0 }), none({ [carrier]: 0 })]
    expect(carried === null || without === null || carried > without).toBe(true)
  })

  test.each([
    ['aws.alb', { gb: 1000, hours: 0 }, 8],
    ['aws.nat', { gb: 222, gateways: 0 }, 9.99],
    ['aws.aurora', { instances: 0, storageGb: 0, ioRequests: 1.3e9 }, 260],
  ])('%s: %o', (id, usage, total) => expect(bill(id, usage)).toBeCloseTo(total, 9))
})

describe('a field refuses what it cannot mean', () => {
  const fields = METERS.flatMap(({ id, usage }) => usage.map((field) => ({ id, field })))
  const between = fc.double({ min: 0, max: 1, noNaN: true, minExcluded: true, maxExcluded: true })

  test('a yes/no field has two values', () => {
    const flags = fields.filter(({ field }) => field.unit === '0 or 1')
    expect(flags.length).toBeGreaterThan(10)
    for (const { id, field } of flags) {
      expect(field.values).toEqual([0, 1])
      fc.assert(
        fc.property(between, (value) => {
          refuses(id, field.name, value)
        }),
        { numRuns: 5 },
      )
      refuses(id, field.name, 2)
    }
  })

  test('a number of things is whole', () => {
    const counts = fields.filter(({ field }) => field.whole)
    expect(counts.length).toBeGreaterThan(60)
    for (const { id, field } of counts) refuses(id, field.name, field.minimum + 1.5)
  })

  test('a share ends at 1, and a month at 744 hours', () => {
    for (const { id, field } of fields.filter(({ field: { unit } }) => unit === 'share'))
      refuses(id, field.name, 1.0001)
    for (const { id } of fields.filter(({ field: { name } }) => name === 'hours')) refuses(id, 'hours', 745)
  })
})
