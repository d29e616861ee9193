import { describe, expect, test } from 'vitest'
import { LIST_CARDS } from '@/content/rate-cards'
import { areasOf } from '@/components/ledger/ledger-areas'
import { narrowed } from '@/components/ledger/ledger-filter'
import { anchorOf, otherAnchorOf } from '@/components/ledger/row-in-words'
import { ledgerOf, type LedgerRow } from '@/lib/report'
import { encode, paths } from '@/lib/share'
import { scenarioWith } from '@/lib/kernel'
import { GET as csv } from './export.csv/route'
import { GET as json } from './export.json/route'
import { today } from '@/app/today'
import { LEDGER_FACTS } from './ledger-facts'

const asked = (query = '') => new Request(`http://localhost/ledger/export${query}`)
const bodyOf = async (response: Response): Promise<{ date: string; rows: LedgerRow[] }> => response.json()

describe('the ledger as a file', () => {
  test.each([
    ['csv', csv, 'text/csv; charset=utf-8'],
    ['json', json, 'application/json; charset=utf-8'],
  ] as const)('%s is a download with a type and a name', (kind, GET, type) => {
    const { status, headers } = GET(asked())
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe(type)
    expect(headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="loadbearing-ledger-\\d{4}-\\d\\d-\\d\\d\\.${kind}"$`),
    )
  })

  test('both hold every row', async () => {
    const { rows, date } = await bodyOf(json(asked()))
    expect(date).toBe(today())
    expect(rows.map(({ id }) => id)).toEqual(ledgerOf(LEDGER_FACTS, date).map(({ id }) => id))
    const lines = (await csv(asked()).text()).trimEnd().split('\r\n')
    expect(lines.length).toBeGreaterThan(rows.length)
    expect(lines[0]).toMatch(/^id,group,label,value,unit,/)
  })

  test('holds the figures of a link beside ours', async () => {
    const link = encode(scenarioWith({ money: { prices: { 'aws.fargate.vcpu_hour': 0.03 } } }))
    const { rows } = await bodyOf(json(asked(`?${link}`)))
    expect(rows.find(({ id }) => id === 'aws.fargate.vcpu_hour')?.own).toBe(0.03)
  })
})

describe('every price that an estimate names', () => {
  const areas = areasOf(ledgerOf(LEDGER_FACTS, today()))
  const anchorsOn = (shown: typeof areas) =>
    shown.flatMap(({ rows }) => rows.flatMap((row) => [anchorOf(row), otherAnchorOf(row)]))
  const first = anchorsOn(narrowed(areas, {}))

  test.each(Object.values(LIST_CARDS).flatMap(({ prices }) => Object.keys(prices)))(
    '%s is linked to a row of the first page',
    (id) => expect(first).toContain(paths.ledger(id).split('#')[1]),
  )

  test('no two rows stand at one place', () => {
    const places = anchorsOn(areas).filter((anchor) => anchor !== null)
    expect(places).toEqual([...new Set(places)])
  })
})
