import { describe, expect, test } from 'vitest'
import { LIST_CARDS } from '@/content/rate-cards'
import { compareVendors, type VendorComparison } from '@/lib/analysis'
import { moneyIn } from '@/lib/format'
import { scenarioWith } from '@/lib/kernel'
import { VENDOR_CARD_IDS, verdictsInWords } from './vendors-in-words'
import { vendorsTable } from './vendors-table'

const scenario = scenarioWith({ situation: { peakQps: 500 } })
const found = compareVendors(
  'serverless',
  scenario,
  VENDOR_CARD_IDS.map((id) => LIST_CARDS[id]),
)

describe('what can be said of the vendors', () => {
  const texts = verdictsInWords(found, scenario.money)

  test('has a sentence for each pair', () => expect(texts).toHaveLength(3))

  test('calls nobody cheaper whose gap is smaller than what is missing', () => {
    const close: VendorComparison = {
      ...found,
      certain: [],
      open: [{ cheaper: 'aws-us-east-1', dearer: 'gcp-us-central1', gap: 90, missing: 120 }],
    }
    expect(verdictsInWords(close, scenario.money)).toEqual([
      'Between AWS and Google Cloud neither can be called cheaper: they are $90 a month apart, and borrowed prices ' +
        'leave $120 open.',
    ])
  })

  test('says by how much where it is certain', () => {
    const apart: VendorComparison = {
      ...found,
      certain: [{ cheaper: 'azure-eastus', dearer: 'aws-us-east-1', gap: 300, missing: 20 }],
      open: [],
    }
    expect(verdictsInWords(apart, scenario.money)).toEqual([
      'Azure is $300 a month cheaper than AWS, whatever borrowed prices turn out as (they leave $20 open).',
    ])
  })
})

test('the table has a row for each block and the total, with what each may be', () => {
  const [head = [], ...rows] = vendorsTable(found, scenario.money)
  expect(head).toEqual(
    expect.arrayContaining(['block', 'AWS us-east-1', 'Azure eastus, low', 'Azure eastus, products']),
  )
  expect(rows.map(([label]) => label)).toEqual([...found.blocks.map(({ label }) => label), 'Infrastructure a month'])
  for (const row of rows) expect(row).toHaveLength(head.length)
  const euros = vendorsTable(found, { ...scenario.money, currency: 'EUR', exchangeRate: 2 })
  expect(euros.at(-1)?.[1]).toBe(moneyIn({ currency: 'EUR', exchangeRate: 2 }).exact(found.vendors[0]!.amount))
})
