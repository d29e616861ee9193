import { describe, expect, test } from 'vitest'
import { CAPACITY_FIELDS } from '../scenario/capacities'
import { WORKLOAD_FIELDS } from '../scenario/fields'
import { publishedBill } from '../schemas/published-bill'
import { COMPARED_BILLS, OTHER_BILLS, PUBLISHED_BILLS } from '.'

describe.each(PUBLISHED_BILLS)('$id', (bill) => {
  test('matches the schema', () => expect(publishedBill.safeParse(bill).error?.message).toBe(undefined))

  test('has a title for each source, and no link to a copy', () => {
    for (const { title, url = '' } of bill.sources) {
      expect(title).not.toMatch(/\bcop(y|ies)\b/i)
      expect(url).not.toMatch(/utm_|#|getoto|networkingnexus|hacktech|worldofsoftware|atvirt|hacker-news-pwa/)
    }
  })

  test('has no duplicate label', () => {
    const labels = bill.figures.map(({ label }) => label)
    expect(labels).toEqual([...new Set(labels)])
  })
})

describe.each(COMPARED_BILLS)('the comparison of $id', ({ comparison, id }) => {
  const set: Record<string, unknown> =
    comparison?.kind === 'pattern'
      ? {
          ...comparison.scenario.situation,
          ...comparison.scenario.workload,
          ...comparison.scenario.capacities,
          ...comparison.scenario.stack,
          ...(comparison.scenario.traffic && { traffic: comparison.scenario.traffic }),
          ...(comparison.scenario.profile && { profile: comparison.scenario.profile }),
          ...(comparison.times && { times: comparison.times }),
        }
      : { ...comparison?.usage }

  test('has an origin, published or inferred, for every field it sets', () => {
    expect(Object.keys(set).length).toBeGreaterThan(0)
    expect(comparison?.inputs.map(({ field }) => field).sort()).toEqual(Object.keys(set).sort())
  })

  test('has at least one field that is published or derived from a published one', () =>
    expect(
      comparison?.inputs.some(({ origin, from }) => origin === 'published' || from.includes('(published)')),
      id,
    ).toBe(true))

  test('sets no field to its default', () => {
    const fields: Record<string, { default: number }> = { ...WORKLOAD_FIELDS, ...CAPACITY_FIELDS }
    expect(Object.entries(set).filter(([name, value]) => fields[name]?.default === value)).toEqual([])
  })

  test('states the load in the unit of the publication, never as a peak of ours', () =>
    expect(comparison?.kind === 'pattern' && 'peakQps' in set).toBe(false))

  test('changes neither prices nor terms nor people', () => {
    const sections = comparison?.kind === 'pattern' ? Object.keys(comparison.scenario) : []
    const ofLoad = ['situation', 'workload', 'capacities', 'stack', 'traffic', 'profile']
    expect(sections.filter((section) => !ofLoad.includes(section))).toEqual([])
  })

  test('sets no capacity that says what a machine carries', () => {
    const sizes = ['responseKb', 'itemKb', 'cacheHitRate']
    const asked = comparison?.kind === 'pattern' ? Object.keys(comparison.scenario.capacities ?? {}) : []
    expect(asked.filter((name) => !sizes.includes(name))).toEqual([])
  })
})

test('what is published is quoted, but for what was read in a secondary source', () => {
  const unquoted = COMPARED_BILLS.flatMap(({ id, comparison }) =>
    (comparison?.inputs ?? []).filter(({ origin, quote }) => origin === 'published' && !quote).map(() => id),
  )
  expect([...new Set(unquoted)]).toEqual(['lichess-2015', 'signal'])
})

test('a bill without a comparison has a reason', () => {
  expect(COMPARED_BILLS.every(({ comparison }) => comparison)).toBe(true)
  expect(OTHER_BILLS.every(({ notEstimable }) => notEstimable)).toBe(true)
})

test('bill ids are unique', () => {
  const ids = PUBLISHED_BILLS.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
  expect(ids.length).toBeGreaterThan(25)
})
