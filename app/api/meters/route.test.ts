import { describe, expect, test } from 'vitest'
import { PRICES } from '@/content/prices'
import { METERS } from '@/lib/meters/all'
import { POST } from '../price/route'
import { GET } from './route'

type Listed = { id: string; usage: { name: string; default: number }[]; rates: { id: string; region: string }[] }
const asked = () => GET(new Request('http://localhost/api/meters'))
const listed = async (): Promise<Listed[]> => (await (await asked()).json()).meters
const oneOf = async (id: string) => (await listed()).find((meter) => meter.id === id)

test('lists every meter, in order', async () => {
  const response = await asked()
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
      { name: 'gb', label: 'Bytes processed', unit: 'GB/month', default: 0, minimum: 0, bytes: 'binary' },
      { name: 'hours', label: 'Hours in the month', unit: 'hours/month', default: 730, minimum: 0, maximum: 744 },
    ],
    limits: [],
    regions: ['us-east-1', 'eu-central-1'],
    allowances: [],
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

test('says limits, allowances, and whether a GB is binary or decimal', async () => {
  expect(await oneOf('aws.fargate.x86')).toMatchObject({ limits: ['memoryGb is at most what is sold with vcpu'] })
  expect(await oneOf('aws.sqs')).toMatchObject({
    allowances: [
      { rate: 'aws.sqs.standard', quantity: 1_000_000, unit: '1 request', kind: 'always' },
      { rate: 'aws.sqs.fifo', quantity: 1_000_000, unit: '1 request', kind: 'always' },
    ],
  })
  const bytesOf = async (id: string, name: string) => (await oneOf(id))?.usage.find((field) => field.name === name)
  expect(await bytesOf('aws.dynamodb.on-demand', 'storageGb')).toMatchObject({ bytes: 'decimal' })
  expect(await bytesOf('aws.s3', 'storageGb')).toMatchObject({ bytes: 'binary' })
  expect(await bytesOf('aws.lambda.x86', 'requests')).not.toHaveProperty('bytes')
})

test('lists the regions of each vendor by their own names', async () => {
  const { regions } = await (await asked()).json()
  expect(regions).toMatchObject({
    aws: expect.arrayContaining(['us-east-1']),
    azure: expect.arrayContaining(['westeurope']),
    gcp: expect.arrayContaining(['europe-west1']),
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
