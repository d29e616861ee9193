import { parse } from 'yaml'
import { expect, test } from 'vitest'
import { LIST_CARDS } from '@/content/rate-cards'
import { peakOf, scenarioWith } from '@/lib/kernel'
import { priceLookup } from '@/lib/meters'
import { statementIn } from './bills.fixture'
import type { Change } from './change'
import { changesOf } from './changes'
import { usageIn } from './infracost'
import { AWS_FOCUS, AZURE_FOCUS, CUR_2 } from './samples.fixture'
import { INFRACOST } from './usage-file.fixture'
import { workloadChanges } from './workload-changes'

const { prices } = LIST_CARDS['aws-us-east-1']
const lookup = priceLookup(prices, { region: 'us-east-1' })
const listPrice = (id: string) => (id in prices ? lookup(id) : null)
const facts = { listPrice, perDollar: 1 }
const nameOf = ({ target }: Change) => ('id' in target ? target.id : 'name' in target ? target.name : target.kind)
const short = (changes: readonly Change[]) =>
  changes.map((change) => [nameOf(change), change.now, Number(change.next.toPrecision(5))])

test('a bill at list prices gives the baseline, the load, sizes, and the one price that differs', () => {
  expect(short(changesOf(statementIn(AWS_FOCUS), scenarioWith({}), facts))).toEqual([
    ['bill', undefined, 413.81],
    // 51 million requests in 730 hours, at a mean of 33% of the peak.
    ['load', undefined, 58.807],
    ['dataGb', 100, 400],
    // 2.5 million GB-seconds for 51 million requests at 512 MB.
    ['functionMs', 100, 98.04],
    // $71.42 of machines are covered, $51.67 of functions could be.
    ['committedShare', 0, 0.58],
    ['committedDiscount', 0.28, 0.3],
    ['aws.nat.gb', undefined, 0.03],
  ])
})

test('one discount on everything is taken over as such, and prices before it', () => {
  const changes = changesOf(statementIn(CUR_2), scenarioWith({}), facts)
  expect(short(changes)).toContainEqual(['discount', 0, 0.1])
  // A tenth off $0.0404784 is not a price of its own; hours of a NAT gateway cost more in Frankfurt.
  expect(short(changes).filter(([id]) => String(id).startsWith('aws.'))).toEqual([
    ['aws.nat.hour', undefined, 0.052003],
  ])
})

test.each([
  ['below one in a hundred says nothing', 0.009, 0],
  ['of one in a hundred is taken over', 0.011, 1],
])('a common discount %s', (_, discount, times) => {
  const bill = statementIn(CUR_2)
  const discounted = { ...bill, covered: [], paid: { ...bill.paid, costOfListed: bill.paid.listed * (1 - discount) } }
  const found = short(changesOf(discounted, scenarioWith({}), facts)).filter(([name]) => name === 'discount')
  expect(found).toHaveLength(times)
})

test('what the visitor has set is marked, and what is equal is left out', () => {
  const scenario = scenarioWith({
    situation: {
      peakQps: peakOf({ amount: 51e6, unit: 'requests', per: 'month', is: 'average' }, scenarioWith({})),
      currentBill: 900,
    },
    workload: { dataGb: 7 },
    money: { prices: { 'aws.nat.gb': 0.04 } },
  })
  const changes = changesOf(statementIn(AWS_FOCUS), scenario, facts)
  expect(changes.filter(({ isOwn }) => isOwn).map(({ now }) => now)).toEqual([900, 7, 0.04])
  expect(changes.some(({ target }) => target.kind === 'load')).toBe(false)
})

test('amounts in another currency are converted, or left alone where there is no rate', () => {
  const bill = statementIn(AZURE_FOCUS)
  const converted = changesOf(bill, scenarioWith({}), { listPrice, perDollar: 0.5 })
  expect(short(converted)[0]).toEqual(['bill', undefined, 358.9])
  const unknown = changesOf(bill, scenarioWith({}), { listPrice, perDollar: null })
  expect(short(unknown).map(([name]) => name)).toEqual(['load', 'dataGb', 'functionMs'])
})

test('no more prices are proposed than a link can hold', () => {
  const own = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`aws.p${at}`, 1]))
  const changes = changesOf(statementIn(AWS_FOCUS), scenarioWith({ money: { prices: own } }), facts)
  expect(changes.some(({ target }) => target.kind === 'price')).toBe(false)
})

test('a usage file gives load, data and the mean duration, and says what it cannot use', () => {
  const read = usageIn(parse(INFRACOST))
  if (!read.ok) throw new Error(read.problem.found)
  const { covered, uncovered, ignored, volumes } = read.usage
  expect(covered.map(({ meter }) => meter)).toEqual([
    'aws.lambda.x86',
    'aws.lambda.x86',
    'aws.lambda.x86',
    'aws.lambda.x86',
    'aws.dynamodb.on-demand',
    'aws.dynamodb.on-demand',
    'aws.s3',
  ])
  expect(uncovered).toEqual([{ resource: 'aws_glue_job.nightly', field: 'monthly_hours' }])
  expect(ignored).toEqual([{ resource: 'aws_sqs_queue.mail', field: 'monthly_requests', found: 'many' }])
  expect(volumes).toEqual({ functionRequests: 40_000_000, databaseGb: 250, objectGb: 900, functionMs: 190 })
  expect(short(workloadChanges(volumes, scenarioWith({})))).toEqual([
    ['load', undefined, 46.123],
    ['dataGb', 100, 250],
    ['functionMs', 100, 190],
  ])
})
