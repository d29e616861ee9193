import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { METERS } from '@/lib/meters/all'
import { readBill, statementIn } from './bills.fixture'
import { AWS_RULES } from './matches/aws'
import { AZURE_RULES, GOOGLE_RULES } from './matches/azure-and-google'
import { AWS_FOCUS, AZURE_FOCUS, CUR_2, CUR_LEGACY, CUR_TOTAL, GOOGLE_FOCUS } from './samples.fixture'
import type { BillStatement } from './statement'

const meters = ({ covered }: BillStatement) =>
  covered.map(({ meter, price, quantity, unit, effective }) => ({ meter, price, quantity, unit, effective }))
const cents = (amount: number) => Math.round(amount * 100) / 100

test('reads a FOCUS export of AWS: free quantities do not lower what a unit costs', () => {
  const bill = statementIn(AWS_FOCUS)
  expect(bill).toMatchObject({ format: 'FOCUS', currency: 'USD', months: 1, rows: 13 })
  expect(cents(bill.total)).toBe(428.93)
  expect(meters(bill)).toContainEqual({
    meter: 'aws.lambda.x86',
    price: 'aws.lambda.request',
    quantity: 51_000_000,
    unit: 'Requests',
    effective: 2e-7,
  })
  expect(meters(bill)).toContainEqual({
    meter: 'aws.alb',
    price: 'aws.alb.hour',
    quantity: 744,
    unit: 'Hrs',
    effective: 0.0225,
  })
  // Covered by a savings plan, so that there is no price on demand.
  expect(meters(bill)).toContainEqual({ meter: 'aws.ec2', price: null, quantity: 744, unit: 'Hrs', effective: null })
  expect(bill.uncovered.map(({ service, cost }) => [service, cost])).toEqual([
    ['AWS Support (Business)', 100],
    ['AWS Glue', 4.4],
  ])
  expect(bill.ignored).toEqual([
    { kind: 'tax', rows: 1, cost: 40.12 },
    { kind: 'credit', rows: 1, cost: -25 },
  ])
  expect(cents(bill.monthly)).toBe(413.81)
})

test('reads a FOCUS export of Azure: blocks of a pricing unit are multiplied out', () => {
  const bill = statementIn(AZURE_FOCUS)
  expect(bill).toMatchObject({ format: 'FOCUS', currency: 'EUR', months: 1 })
  expect(meters(bill).map(({ price, quantity, effective }) => [price, quantity, effective])).toEqual([
    ['azure.cosmos.storage', 80, 0.25],
    ['azure.functions.gb_s', 1_000_000, 0.000016],
    ['azure.functions.execution', 3_000_000, 0.6 / 3_000_000],
  ])
  expect(bill.uncovered).toMatchObject([{ service: 'Virtual Machines', cost: 142.85 }])
})

test('reads a FOCUS export of Google Cloud: half a month makes a whole one', () => {
  const bill = statementIn(GOOGLE_FOCUS)
  expect(bill.months).toBe(0.5)
  expect(cents(bill.monthly)).toBe(cents(2 * bill.total))
  expect(meters(bill).map(({ price, unit }) => [price, unit])).toEqual([
    ['gcp.run.vcpu_s', 'second'],
    ['gcp.run.request', 'count'],
    ['gcp.sql.ssd', 'gibibyte month'],
  ])
})

describe.each([
  ['AWS Cost and Usage Report', CUR_LEGACY],
  ['AWS CUR 2.0', CUR_2],
])('%s', (format, text) => {
  const bill = statementIn(text)

  test('counts commitments as used, not as paid', () => {
    expect(bill).toMatchObject({ format, rows: 10, months: 1 })
    expect(cents(bill.total)).toBe(cents(CUR_TOTAL))
    expect(bill.covered.find(({ meter }) => meter === 'aws.rds')).toMatchObject({ cost: 120, effective: null })
    expect(bill.uncovered.map(({ cost }) => cents(cost))).toEqual([14.4, 5])
    expect(bill.ignored.map(({ kind, cost }) => [kind, cost])).toEqual([
      ['tax', 55.5],
      ['prepaid', 0],
      ['credit', -3],
    ])
  })
})

test.each([
  ['BillingCurrency', 'ServiceProviderName', '1.3'],
  ['BillingCurrency', 'HostProviderName', '1.4'],
])('columns are found by name and in any order', (currency, provider) => {
  const bill = statementIn(
    [
      `x_UsageType,${provider},ServiceName,EffectiveCost,ChargeCategory,${currency}`,
      'USE1-Request,AWS,AWS Lambda,2,Usage,USD',
    ].join('\n'),
  )
  expect(bill.covered).toMatchObject([{ meter: 'aws.lambda.x86', cost: 2 }])
  expect(bill.isDated).toBe(false)
})

const amount = fc.integer({ min: -10_000_000, max: 10_000_000_000 }).map((nano) => nano / 1e7)
const row = fc.record({
  cost: amount,
  category: fc.constantFrom('Usage', 'Purchase', 'Tax', 'Credit', 'Adjustment'),
  usage: fc.constantFrom('USE1-Request', 'USE1-Lambda-GB-Second', 'Unknown', '__proto__', '=1+1'),
})

test('what is covered, not covered and ignored is the sum of the file, to the cent', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
      const lines = rows.map(({ cost, category, usage }) => `${cost},${category},AWS Lambda,AWS,${usage}`)
      const bill = statementIn(
        ['EffectiveCost,ChargeCategory,ServiceName,ProviderName,x_UsageType', ...lines].join('\n'),
      )
      const { covered, uncovered, ignored } = bill.sums
      const total = rows.reduce((sum, { cost }) => sum + BigInt(Math.round(cost * 1e7)), 0n)
      expect(Math.abs(covered + uncovered + ignored - Number(total) / 1e7)).toBeLessThan(0.005)
      expect(Math.abs(bill.total - Number(total) / 1e7)).toBeLessThan(0.005)
      const lineSum = [...bill.covered, ...bill.uncovered, ...bill.ignored].reduce((sum, { cost }) => sum + cost, 0)
      expect(Math.abs(lineSum - bill.total)).toBeLessThan(0.005)
    }),
  )
})

test('every rule names a meter that there is, and a price that it reads', () => {
  const known = new Map(METERS.map(({ id, prices }) => [id, prices]))
  const matches = [...AWS_RULES, ...AZURE_RULES, ...GOOGLE_RULES].flatMap(({ match }) =>
    typeof match === 'object' ? [match] : [],
  )
  expect(matches.length).toBeGreaterThan(100)
  const wrong = matches.filter(
    ({ meter, price }) =>
      !known.has(meter) ||
      (price !== null &&
        !known.get(meter)?.some((id) => id === price || id.startsWith(`${price}.`) || id.startsWith(`${price}_`))),
  )
  expect(wrong).toEqual([])
})

test.each([
  ['AmazonElastiCache', 'EUC1-NodeUsage:cache.m6g.large', 'aws.elasticache', 'aws.elasticache.m6g.large'],
  ['Amazon OpenSearch Service', 'ESInstance:m7g.large.search', 'aws.opensearch', 'aws.opensearch.m7g.large'],
  ['AmazonMSK', 'USE1-Kafka.m7g.xlarge', 'aws.msk.standard', 'aws.msk.broker.m7g.xlarge'],
  ['AmazonMSK', 'USE1-Kafka.express.m7g.large', 'aws.msk.express', 'aws.msk.express.m7g.large'],
  ['AmazonS3', 'EU-TimedStorage-ByteHrs', 'aws.s3', 'aws.s3.standard'],
  ['AmazonDynamoDB', 'TimedStorage-ByteHrs', 'aws.dynamodb.on-demand', 'aws.dynamodb.storage'],
  ['AmazonCloudFront', 'EU-Requests-Tier2-HTTPS', 'aws.cloudfront', 'aws.cloudfront.https.eu'],
  ['AmazonEC2', 'USE1-USW2-AWS-Out-Bytes', 'aws.data-transfer', 'aws.xregion.gb'],
  ['AWSQueueService', 'Requests-FIFO-RBP', 'aws.sqs', 'aws.sqs.fifo'],
  ['AmazonEC2', 'EBS:VolumeP-Throughput.gp3', 'aws.ebs.gp3', 'aws.ebs.gp3_mbps'],
])('%s %s is priced by %s', (service, usage, meter, price) => {
  const bill = statementIn(
    `EffectiveCost,ChargeCategory,ServiceName,ProviderName,x_UsageType\n1,Usage,${service},AWS,${usage}`,
  )
  expect(bill.covered).toMatchObject([{ meter, price }])
})

test('a bill of a hundred thousand rows is added up', () => {
  const [header = '', ...lines] = AWS_FOCUS.split('\n')
  const many = Array.from({ length: 100_000 }, (_, at) => lines[at % lines.length])
  const bill = readBill([header, ...many].join('\n'))
  expect(bill).toMatchObject({ kind: 'bill', rows: 100_000 })
})
