import { describe, expect, test } from 'vitest'
import { PRICES } from '@/content/prices'
import { METERS } from '@/lib/meters/all'
import { POST } from '../price/route'
import { GET } from './route'

type Listed = { id: string; usage: { name: string; default: number }[]; rates: { id: string; region: string }[] }
const listed = async (): Promise<Listed[]> => (await GET().json()).meters
const oneOf = async (id: string) => (await listed()).find((meter) => meter.id === id)

test('lists every meter, in order', async () => {
  const response = GET()
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json'])
  expect(await response.json()).toMatchObject({
    currency: 'USD',
    period: 'month',
    meters: METERS.map(({ id }) => ({ id })),
  })
})

test('describes the usage fields and the prices of a meter', async () => {
  expect(await oneOf('aws.nat')).toEqual({
    id: 'aws.nat',
    vendor: 'aws',
    service: 'NAT gateway',
    label: 'NAT gateway; egress comes on top',
    usage: [
      { name: 'gateways', label: 'Gateways, one for each zone', unit: 'gateways', default: 1, minimum: 0, whole: true },
      { name: 'gb', label: 'Bytes processed', unit: 'GB/month', default: 0, minimum: 0 },
      { name: 'hours', label: 'Hours in the month', unit: 'hours/month', default: 730, minimum: 0, maximum: 744 },
    ],
    rates: [
      expect.objectContaining({
        id: 'aws.nat.hour',
        region: 'us-east-1',
        unit: 'hour',
        usd: 0.045,
        confidence: 'high',
        asOf: '2024-07-01',
      }),
      expect.objectContaining({ id: 'aws.nat.hour.eu-central-1', region: 'eu-central-1', usd: 0.052 }),
      expect.objectContaining({
        id: 'aws.nat.gb',
        region: 'us-east-1',
        unit: 'GB',
        usd: 0.045,
        source: PRICES['aws.nat.gb']!.source,
      }),
    ],
  })
})

test('returns tiers and free tiers', async () => {
  expect((await oneOf('aws.apigw.http'))?.rates).toEqual([
    expect.objectContaining({
      tiers: [
        { upTo: 300_000_000, usd: 1e-6 },
        { upTo: null, usd: 9e-7 },
      ],
      free: { quantity: 1_000_000, kind: 'first-12-months' },
    }),
  ])
})

test.each([
  ['aws.egress', 'aws.egress.sa-east-1'],
  ['gcp.run', 'gcp.run.vcpu_s.tier2'],
  ['aws.aurora.serverless', 'aws.aurora.acu.ap-northeast-1'],
])('%s lists the prices of other regions: %s', async (meter, price) => {
  expect((await oneOf(meter))?.rates.map(({ id }) => id)).toContain(price)
})

describe('every listed meter can be priced', () => {
  test.each(METERS.map(({ id }) => id))('%s costs the same with its defaults as without usage', async (id) => {
    const meter = (await oneOf(id))!
    expect(meter.rates.length).toBeGreaterThan(0)
    const usage = Object.fromEntries(meter.usage.map((field) => [field.name, field.default]))
    const total = async (body: unknown) =>
      (await (await POST(new Request('http://localhost', { method: 'POST', body: JSON.stringify(body) }))).json()).total
    expect(await total({ meter: id, usage })).toBe(await total({ meter: id }))
  })
})
