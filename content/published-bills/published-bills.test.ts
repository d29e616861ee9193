import { describe, expect, test } from 'vitest'
import { CAPACITY_FIELDS } from '../scenario/capacities'
import { WORKLOAD_FIELDS } from '../scenario/fields'
import { publishedBill } from '../schemas/published-bill'
import { COMPARED_BILLS, OTHER_BILLS, PUBLISHED_BILLS } from '.'

describe.each(PUBLISHED_BILLS)('$id', (bill) => {
  test('is a valid published bill', () => expect(publishedBill.safeParse(bill).error?.message).toBe(undefined))

  test('names its sources by what they are, and links no copy', () => {
    for (const { title, url = '' } of bill.sources) {
      expect(title).not.toMatch(/\bcop(y|ies)\b/i)
      expect(url).not.toMatch(/utm_|#|getoto|networkingnexus|hacktech|worldofsoftware|atvirt|hacker-news-pwa/)
    }
  })

  test('says a label once', () => {
    const labels = bill.figures.map(({ label }) => label)
    expect(labels).toEqual([...new Set(labels)])
  })
})

describe.each(COMPARED_BILLS)('$id is compared', ({ comparison, id }) => {
  const set =
    comparison?.kind === 'pattern'
      ? { ...comparison.scenario.situation, ...comparison.scenario.workload, ...comparison.scenario.capacities }
      : { ...comparison?.usage }

  test('with every field that it sets named once, as published or inferred', () => {
    expect(Object.keys(set).length).toBeGreaterThan(0)
    expect(comparison?.inputs.map(({ field }) => field).sort()).toEqual(Object.keys(set).sort())
  })

  test('with one field at the least that was published, or follows from what was', () =>
    expect(
      comparison?.inputs.some(({ origin, from }) => origin === 'published' || from.includes('(published)')),
      id,
    ).toBe(true))

  test('leaves no field at its default that it claims to set', () => {
    const fields: Record<string, { default: number }> = { ...WORKLOAD_FIELDS, ...CAPACITY_FIELDS }
    expect(Object.entries(set).filter(([name, value]) => fields[name]?.default === value)).toEqual([])
  })

  test('at list prices as they are: no terms are bent, nor people', () => {
    const sections = comparison?.kind === 'pattern' ? Object.keys(comparison.scenario) : []
    expect(sections.filter((section) => !['situation', 'workload', 'capacities'].includes(section))).toEqual([])
  })
})

test('a bill that is not compared says why', () => {
  expect(COMPARED_BILLS.every(({ comparison }) => comparison)).toBe(true)
  expect(OTHER_BILLS.every(({ notEstimable }) => notEstimable)).toBe(true)
})

test('no id is used twice', () => {
  const ids = PUBLISHED_BILLS.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
  expect(ids.length).toBeGreaterThan(25)
})
