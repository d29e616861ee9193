import { describe, expect, test } from 'vitest'
import { contradictionsIn } from '@/lib/meters'
import { METERS, meterOf } from '@/lib/meters/all'
import { AWS_CORE_EXAMPLES } from '@/lib/meters/worked-examples.fixture'
import { OTHER_EXAMPLES } from '@/lib/meters/worked-examples-other.fixture'
import { POST } from './route'

const post = (body: unknown) =>
  POST(
    new Request('http://localhost/api/price', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  )
const answer = async (body: unknown) => (await post(body)).json()

const MONTH = { hoursPerMonth: 730 }

const SIX_MILLION = { requests: 6_000_000, durationMs: 280, memoryMb: 4096, ephemeralMb: 2048 }

test('prices six million calls of a large function', async () => {
  const response = await post({
    meter: 'aws.lambda.x86',
    usage: SIX_MILLION,
    options: { freeTier: false, hoursPerMonth: 730 },
  })
  expect([response.status, response.headers.get('content-type'), response.headers.get('cache-control')]).toEqual([
    200,
    'application/json',
    'no-store',
  ])
  expect(await response.json()).toEqual({
    meter: 'aws.lambda.x86',
    total: 113.278092,
    currency: 'USD',
    period: 'month',
    region: 'us-east-1',
    lines: [
      {
        id: 'requests',
        label: 'Requests',
        quantity: 6_000_000,
        unit: '1 request',
        rate: 2e-7,
        amount: 1.2,
        price: 'aws.lambda.request',
      },
      {
        id: 'duration',
        label: 'Duration',
        quantity: 6_720_000,
        unit: 'GB-second',
        rate: 1.66667e-5,
        amount: 112.000224,
        price: 'aws.lambda.gb_second.x86',
      },
      {
        id: 'ephemeral',
        label: 'Ephemeral storage',
        quantity: 2_520_000,
        unit: 'GB-second',
        rate: 3.09e-8,
        amount: 0.077868,
        price: 'aws.lambda.ephemeral',
      },
    ],
    rates: ['aws.lambda.request', 'aws.lambda.gb_second.x86', 'aws.lambda.ephemeral'].map((id) => ({
      id,
      source: expect.stringContaining('lambda_function_test.golden'),
      asOf: '2024-07-01',
    })),
    borrowed: [],
    defaults: [],
  })
})

describe('several items on one bill', () => {
  const queue = { meter: 'aws.sqs', usage: { requests: 600_000 } }
  const NAT_ONE = { meter: 'aws.nat', usage: { gb: 100 } }

  test.each([
    ['as a list', (items: object[]) => items],
    ['as a field', (items: object[]) => ({ items })],
  ])('%s: each is priced as by itself, and the total is their sum', async (_, body) => {
    const [nat, eks] = await Promise.all([answer(NAT_ONE), answer({ meter: 'aws.eks' })])
    expect(await answer(body([NAT_ONE, { meter: 'aws.eks' }]))).toEqual({
      total: nat.total + eks.total,
      currency: 'USD',
      period: 'month',
      items: [nat, eks],
    })
  })
  test('an allowance is taken once', async () => {
    expect((await answer(queue)).total).toBe(0)
    const { total, items } = await answer([queue, queue])
    expect(total).toBeCloseTo(0.08, 9)
    expect(items.map((item: { total: number }) => item.total)).toEqual([0, expect.closeTo(0.08, 9)])
  })
  test('a tier is reached together', async () => {
    const half = { meter: 'aws.egress', usage: { gb: 30_000 }, options: { freeTier: false } }
    const whole = { ...half, usage: { gb: 60_000 } }
    expect((await answer([half, half])).total).toBeCloseTo((await answer(whole)).total, 6)
  })
  test('what is wrong is named by its place', async () => {
    const { errors } = await answer({ items: [NAT_ONE, { meter: 'aws.nat', usage: { gbs: 1 } }] })
    expect(errors).toEqual([expect.objectContaining({ pointer: '/items/1/usage/gbs', closest: ['gb'] })])
  })
  test.each([[[]], [{ items: [] }], [Array.from({ length: 501 }, () => NAT_ONE)]])(
    'refuses no item and too many',
    async (body) => expect((await post(body)).status).toBe(400),
  )
})

describe('a name that is not known comes with the closest ones', () => {
  test.each([
    [{ meter: 'aws.lambda' }, ['aws.lambda.x86', 'aws.lambda.arm', 'aws.lambda-edge']],
    [{ meter: 'aws.natt' }, ['aws.nat']],
    [{ meter: 'aws.nat', usage: { monthly_data_processed_gb: 1 } }, ['gb']],
    [{ meter: 'aws.nat', region: 'eu-central1' }, ['eu-central-1']],
    [{ meter: 'aws.nat', usage: { wxyz: 1 } }, undefined],
  ])('%o', async (body, closest) => expect((await answer(body)).errors[0].closest).toEqual(closest))
})

test('usage that was left out is named with the default at which it was billed', async () => {
  expect((await answer({ meter: 'aws.apigw.rest', usage: { cacheGb: 1.6 } })).defaults).toEqual([
    { field: 'requests', value: 1_000_000, unit: 'calls/month' },
    { field: 'requestKb', value: 1, unit: 'KB' },
  ])
})

describe('the API reproduces the total of each published example', () => {
  test.each([...AWS_CORE_EXAMPLES, ...OTHER_EXAMPLES].map((example) => [example.id, example] as const))(
    '%s',
    async (_, { parts, region, own, options, total, tolerance }) => {
      const totals = await Promise.all(
        parts.map(async ({ meter, usage }) => (await answer({ meter, usage, region, options, prices: own })).total),
      )
      expect(Math.abs(totals.reduce((sum, part) => sum + part, 0) - total)).toBeLessThanOrEqual(tolerance)
    },
  )
})

describe('an option that is left out takes its default', () => {
  test('the free tier is subtracted', async () => {
    expect(await answer({ meter: 'aws.lambda.x86', usage: SIX_MILLION })).toMatchObject({
      total: expect.closeTo(106.41, 2),
    })
  })
  test('the free tier of the first twelve months is subtracted only on request', async () => {
    const calls = { meter: 'aws.apigw.http', usage: { requests: 2_000_000 } }
    expect(await answer(calls)).toMatchObject({ total: 2 })
    expect(await answer({ ...calls, options: { firstYear: true } })).toMatchObject({ total: 1 })
    expect(await answer({ ...calls, options: { firstYear: true, freeTier: false } })).toMatchObject({ total: 2 })
  })
  test('a month has 730 hours', async () => {
    expect(await answer({ meter: 'aws.eks' })).toMatchObject({ total: 73 })
    expect(await answer({ meter: 'aws.eks', options: { hoursPerMonth: 720 } })).toMatchObject({ total: 72 })
    expect(await answer({ meter: 'aws.eks', usage: { hours: 10 }, options: { hoursPerMonth: 720 } })).toMatchObject({
      total: 1,
    })
  })
})

describe('regions', () => {
  test("uses a region's own prices, and lists those that come from us-east-1", async () => {
    expect(await answer({ meter: 'aws.nat', usage: { gb: 100 }, region: 'eu-central-1' })).toMatchObject({
      region: 'eu-central-1',
      lines: [
        { price: 'aws.nat.hour.eu-central-1', rate: 0.052 },
        { price: 'aws.nat.gb', rate: 0.045 },
      ],
      borrowed: ['aws.nat.gb'],
    })
  })
  test('a price that is the same in all regions is not listed as a fallback', async () => {
    expect(await answer({ meter: 'aws.lambda-edge', region: 'eu-central-1' })).toMatchObject({ borrowed: [] })
  })
  test('other vendors have a first region of their own', async () => {
    expect(await answer({ meter: 'gcp.run' })).toMatchObject({ region: 'us-central1', borrowed: [] })
    expect(await answer({ meter: 'azure.functions' })).toMatchObject({ region: 'eastus', borrowed: [] })
    expect(await answer({ meter: 'cloudflare.workers' })).toMatchObject({ region: 'global', borrowed: [] })
  })
})

test('contracted prices replace list prices and are marked', async () => {
  expect(
    await answer({
      meter: 'aws.egress',
      usage: { gb: 100_000 },
      options: { freeTier: false },
      prices: { 'aws.egress': 0.02 },
    }),
  ).toMatchObject({
    total: 2000,
    rates: [{ id: 'aws.egress.us-east-1', source: 'Your own figure' }],
  })
})

test.each(METERS.map(({ id }) => id))(
  '%s can be priced with its defaults, its smallest and its largest usage',
  async (meter) => {
    const { usage } = METERS.find(({ id }) => id === meter)!
    const least = Object.fromEntries(usage.map(({ name, minimum }) => [name, minimum]))
    const most = Object.fromEntries(usage.map(({ name, maximum, values }) => [name, values?.at(-1) ?? maximum ?? 1e15]))
    const agree = (asked: Record<string, number>) => contradictionsIn(meterOf(meter), asked, MONTH).length === 0
    for (const asked of [undefined, ...[least, most].filter(agree)]) {
      const response = await post({ meter, usage: asked })
      expect(response.status).toBe(200)
      const { total, lines } = await response.json()
      expect([total, ...lines.map((line: { amount: number }) => line.amount)].every(Number.isFinite)).toBe(true)
      expect(total).toBeGreaterThanOrEqual(0)
    }
  },
)

test.each([
  [true, 1],
  [false, 0],
])('a yes/no field takes %s for %d', async (yes, number) => {
  const bill = (tls: unknown) => answer({ meter: 'aws.nlb', usage: { tls, newConnectionsPerSecond: 500 } })
  expect(await bill(yes)).toEqual(await bill(number))
})

describe('an invalid body is rejected with the value found and the value expected', () => {
  const meters = `one of ${METERS.map(({ id }) => `"${id}"`).join(', ')}`
  test.each<[string, unknown, { pointer: string; found: string; expected: string }]>([
    ['an unknown meter', { meter: 'aws.lambda' }, { pointer: '/meter', found: '"aws.lambda"', expected: meters }],
    ['no meter', {}, { pointer: '/meter', found: 'nothing: the field is missing', expected: meters }],
    [
      'half a gateway',
      { meter: 'aws.nat', usage: { gateways: 1.5 } },
      { pointer: '/usage/gateways', found: '1.5', expected: 'a whole number from 0 to 1000000000000000' },
    ],
    [
      'half a yes',
      { meter: 'aws.nlb', usage: { tls: 0.5 } },
      { pointer: '/usage/tls', found: '0.5', expected: 'one of 0, 1, true, false' },
    ],
    [
      'a peak below its base',
      { meter: 'aws.lambda.microvm', usage: { peakShare: 1, peakMemoryGb: 4 } },
      { pointer: '/usage/peakVcpu', found: '0', expected: 'a number of at least baseVcpu, which is 1' },
    ],
    [
      'connections in no time',
      { meter: 'aws.alb', usage: { hours: 0, activeConnections: 5 } },
      { pointer: '/usage/hours', found: '0', expected: 'a number above 0, because activeConnections is 5' },
    ],
    [
      'an unknown field of usage',
      { meter: 'aws.nat', usage: { bytes: 1 } },
      {
        pointer: '/usage/bytes',
        found: 'an unknown field "bytes"',
        expected: 'only the known fields: gateways, gb, hours',
      },
    ],
    [
      'less than the least',
      { meter: 'aws.nat', usage: { gb: -1 } },
      { pointer: '/usage/gb', found: '-1', expected: 'a number from 0 to 1000000000000000' },
    ],
    [
      'less memory than a function can have',
      { meter: 'aws.lambda.arm', usage: { memoryMb: 64 } },
      { pointer: '/usage/memoryMb', found: '64', expected: 'a whole number from 128 to 10240' },
    ],
    [
      'more than all',
      { meter: 'aws.dynamodb.on-demand', usage: { eventualShare: 2 } },
      { pointer: '/usage/eventualShare', found: '2', expected: 'a number from 0 to 1' },
    ],
    [
      'a number in quotes',
      { meter: 'aws.nat', usage: { gb: '5' } },
      { pointer: '/usage/gb', found: '"5"', expected: 'a number from 0 to 1000000000000000' },
    ],
    [
      'null, which is how NaN travels',
      { meter: 'aws.nat', usage: { gb: NaN } },
      { pointer: '/usage/gb', found: 'null', expected: 'a number from 0 to 1000000000000000' },
    ],
    [
      'usage that is a list',
      { meter: 'aws.nat', usage: [1] },
      { pointer: '/usage', found: 'a list of 1 value', expected: 'a JSON object' },
    ],
    [
      'a month of no calendar',
      { meter: 'aws.nat', options: { hoursPerMonth: 24 } },
      { pointer: '/options/hoursPerMonth', found: '24', expected: 'a number from 672 to 744' },
    ],
    [
      'a free tier of maybe',
      { meter: 'aws.nat', options: { freeTier: 'yes' } },
      { pointer: '/options/freeTier', found: '"yes"', expected: 'true or false' },
    ],
    [
      'an unknown option',
      { meter: 'aws.nat', options: { free: true } },
      {
        pointer: '/options/free',
        found: 'an unknown field "free"',
        expected: 'only the known fields: freeTier, firstYear, hoursPerMonth',
      },
    ],
    [
      'a price that the meter does not read',
      { meter: 'aws.nat', prices: { 'aws.s3.put': 1 } },
      {
        pointer: '/prices/aws.s3.put',
        found: 'an unknown field "aws.s3.put"',
        expected: 'only the known fields: aws.nat.hour, aws.nat.gb',
      },
    ],
    [
      'an unknown field',
      { meter: 'aws.nat', currency: 'EUR' },
      {
        pointer: '/currency',
        found: 'an unknown field "currency"',
        expected: 'only the known fields: meter, usage, region, options, prices',
      },
    ],
  ])('%s', async (_, body, error) => {
    const response = await post(body)
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'application/problem+json'])
    expect((await response.json()).errors).toEqual([expect.objectContaining(error)])
  })

  test('an unknown region lists the known ones', async () => {
    const { errors } = await answer({ meter: 'aws.nat', region: 'us-eest-1' })
    expect(errors).toEqual([
      {
        pointer: '/region',
        found: '"us-eest-1"',
        expected: expect.stringContaining('"us-east-1", "us-east-2"'),
        closest: ['us-east-1', 'us-west-1', 'us-east-2'],
      },
    ])
  })
  test.each([
    ['a broker size that is not sold', { meter: 'aws.msk.standard', usage: { brokerVcpu: 3 } }, '/usage/brokerVcpu'],
    ['a body that is a list', [], ''],
    ['a body that is null', null, ''],
  ])('%s', async (_, body, pointer) => {
    const response = await post(body)
    expect(response.status).toBe(400)
    expect((await response.json()).errors).toEqual([expect.objectContaining({ pointer })])
  })
  test('reports every bad field at once', async () => {
    const { errors } = await answer({
      meter: 'aws.nat',
      usage: { gb: -1, x: 1 },
      region: 'mars-1',
      options: { freeTier: 1 },
    })
    expect(errors.map(({ pointer }: { pointer: string }) => pointer).sort()).toEqual([
      '/options/freeTier',
      '/region',
      '/usage/gb',
      '/usage/x',
    ])
  })
  test('rejects names of object properties as meters', async () =>
    expect((await post({ meter: 'constructor' })).status).toBe(400))
  test('rejects `__proto__` as a field', async () =>
    expect((await post('{"meter":"aws.nat","usage":{"__proto__":{"gb":1}}}')).status).toBe(400))
  test('damaged JSON', async () => expect((await post('{"meter":')).status).toBe(400))
})
