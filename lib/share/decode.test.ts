import { describe, expect, test } from 'vitest'
import { PRICE_IDS } from '@/content/scenario/price-ids'
import { CAPACITY_FIELDS } from '@/content/scenario/capacities'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { scenarioWith } from '@/lib/kernel'
import { decode } from './decode'

const read = (query: string) => decode(new URLSearchParams(query))
const ONE_OF = 'overhead. followed by one of'
const SEVEN = 'monolith, cqrs, event-sourcing, microservices, serverless, cell-based, edge-computing'
const FOREIGN = 'a parameter that this app knows'
const FEW = 'at least two known patterns; all seven are compared'
const NEWER = '2 or 1, the versions this app knows; what could be read is used'
const PRICES =
  'aws-us-east-1-2026-11-29 or aws-eu-central-1-2026-11-29 or azure-eastus-2026-11-29 or ' +
  'gcp-us-central1-2026-11-29 or framework-1, the prices in use now; amounts may have been others then'
const PRICE = 'price. followed by the id of a price that an estimate uses, e.g. aws.alb.hour'
const CAPACITY = `cap. followed by one of ${Object.values(CAPACITY_FIELDS)
  .map(({ key }) => key.slice(4))
  .join(', ')}`
const TOO_MUCH = 'at most 180 parameters and 8,192 characters'

describe('a link sets the parts of a scenario', () => {
  test.each([
    ['nothing', '', {}],
    ['a load', 'v=2&qps=500', { situation: { peakQps: 500 } }],
    ['without a version, as typed by hand', 'qps=500', { situation: { peakQps: 500 } }],
    [
      'figures and answers',
      'v=2&audit=yes&reads=0.5',
      { situation: { auditCritical: true }, workload: { readShare: 0.5 } },
    ],
    [
      'patterns in another order',
      'v=2&compare=serverless,monolith',
      { compare: ['monolith' as const, 'serverless' as const] },
    ],
    ['a field left empty in a form', 'qps=&teams=2', { situation: { teams: 2 } }],
    [
      'marks that mail programs and networks add',
      'qps=500&utm_source=a&fbclid=a&gclid=a&gbraid=a&wbraid=a&dclid=a&gad_source=a&msclkid=a&twclid=a&ttclid=a' +
        '&li_fat_id=a&igshid=a&yclid=a&mc_cid=a&mc_eid=a&_ga=a&_gl=a',
      { situation: { peakQps: 500 } },
    ],
  ])('%s', (_, query, parts) => expect(read(query)).toMatchObject({ scenario: scenarioWith(parts), ignored: [] }))

  test('reads the search params object that Next passes to a page', () =>
    expect(decode({ qps: '500', teams: undefined, compare: 'monolith,cqrs' })).toEqual({
      scenario: scenarioWith({ situation: { peakQps: 500 }, compare: ['monolith', 'cqrs'] }),
      ignored: [],
      empty: false,
    }))

  test('returns a new scenario object each time', () => {
    read('req.events=5&overhead.cqrs=1&price.aws.alb.hour=1&cap.hit=0.5').scenario.compare.pop()
    expect(read('').scenario).toEqual(DEFAULT_SCENARIO)
    expect(DEFAULT_SCENARIO.money).toMatchObject({ requirements: {}, prices: {} })
  })
})

describe('decode() says whether the link holds a scenario', () => {
  test.each([
    ['no query', '', true],
    ['only foreign parameters', 'utm_source=mail&page=2', true],
    ['only empty fields', 'qps=&teams=', true],
    ['only the version, as in a shared link to the default scenario', 'v=2&rates=aws-us-east-1-2026-11-29', false],
    ['an answer', 'qps=5', false],
    ['an answer that cannot be read', 'qps=many', false],
  ])('%s', (_, query, empty) => expect(read(query).empty).toBe(empty))
})

describe('values that cannot be read are reported, and the rest of the link still applies', () => {
  test.each([
    ['a word for a number', 'qps=many', { param: 'qps', found: 'many', expected: 'a number from 0 to 10,000,000' }],
    [
      'a number with a unit',
      'qps=500rps',
      { param: 'qps', found: '500rps', expected: 'a number from 0 to 10,000,000' },
    ],
    ['a number out of range', 'reads=90', { param: 'reads', found: '90', expected: 'a share from 0 to 1' }],
    [
      'a number too large to represent',
      'users=1e999',
      { param: 'users', found: '1e999', expected: 'a number from 0 to 1,000,000,000' },
    ],
    ['half a team', 'teams=2.5', { param: 'teams', found: '2.5', expected: 'a whole number from 1 to 100' }],
    ['an unknown word', 'consistency=weak', { param: 'consistency', found: 'weak', expected: 'strong or eventual' }],
    ['an unknown parameter', 'sort=price', { param: 'sort', found: 'price', expected: FOREIGN }],
    ['a name that is a property of every object', '__proto__=1', { param: '__proto__', found: '1', expected: FOREIGN }],
    ['an unknown pattern', 'overhead.soa=1', { param: 'overhead.soa', found: '1', expected: `${ONE_OF} ${SEVEN}` }],
    [
      'an unknown card',
      'card=gold',
      {
        param: 'card',
        found: 'gold',
        expected: 'aws-us-east-1 or aws-eu-central-1 or azure-eastus or gcp-us-central1 or framework',
      },
    ],
    ['a later version', 'v=3', { param: 'v', found: '3', expected: NEWER }],
    ['an unknown rate card', 'rates=gold-1', { param: 'rates', found: 'gold-1', expected: PRICES }],
    [
      'another revision of a rate card',
      'rates=aws-us-east-1-2025-01',
      { param: 'rates', found: 'aws-us-east-1-2025-01', expected: PRICES },
    ],
    ['a contracted price with an unknown id', 'price.gold=1', { param: 'price.gold', found: '1', expected: PRICE }],
    [
      'a contracted price under a property of every object',
      'price.__proto__=1',
      { param: 'price.__proto__', found: '1', expected: PRICE },
    ],
    [
      'a price below zero',
      'price.aws.alb.hour=-1',
      { param: 'price.aws.alb.hour', found: '-1', expected: 'a number from 0 to 1,000,000,000' },
    ],
    ['an unknown capacity', 'cap.gold=1', { param: 'cap.gold', found: '1', expected: CAPACITY }],
    [
      'a currency by its sign',
      'currency=€',
      { param: 'currency', found: '€', expected: 'a currency in three capital letters, e.g. EUR' },
    ],
    [
      "a month of no month's length",
      'hours=800',
      { param: 'hours', found: '800', expected: 'a number from 672 to 744' },
    ],
    ['perhaps', 'freetier=perhaps', { param: 'freetier', found: 'perhaps', expected: 'yes or no' }],
  ])('%s', (_, query, entry) => {
    const { scenario, ignored } = read(`${query}&ms=250`)
    expect(ignored).toEqual([entry])
    expect(scenario).toEqual(scenarioWith({ workload: { functionMs: 250 } }))
  })

  test('an outdated revision still selects its rate card, and is reported', () => {
    const { scenario, ignored } = read('rates=framework-0&teams=9')
    expect(scenario).toEqual(
      scenarioWith({ situation: { teams: 9 }, money: { rateCard: 'framework' }, people: { overheadByTeams: false } }),
    )
    expect(ignored).toEqual([{ param: 'rates', found: 'framework-0', expected: PRICES }])
  })

  test('the rate card is read first, wherever it is in the link', () =>
    expect(read('byteams=yes&rates=framework-1').scenario.people.overheadByTeams).toBe(true))

  test('the card chosen in a form overrides the card in `rates`', () =>
    expect(read('rates=framework-1&card=aws-eu-central-1')).toMatchObject({
      scenario: { money: { rateCard: 'aws-eu-central-1' } },
      ignored: [],
    }))

  test('reads sixty contracted prices and reports the others', () => {
    const { scenario, ignored } = read(
      PRICE_IDS.slice(0, 61)
        .map((id) => `price.${id}=1`)
        .join('&'),
    )
    expect(Object.keys(scenario.money.prices)).toEqual(PRICE_IDS.slice(0, 60))
    expect(ignored).toEqual([
      { param: `price.${PRICE_IDS[60]}`, found: '1', expected: 'at most 60 prices of your own' },
    ])
  })

  test('uses the first of a repeated parameter and reports the others', () => {
    const remark = { param: 'qps', found: '7', expected: 'one value; the first one is used' }
    const repeated = { scenario: { situation: { peakQps: 5 } }, ignored: [remark] }
    expect(read('qps=5&qps=7')).toMatchObject(repeated)
    expect(decode({ qps: ['5', '7'] })).toMatchObject(repeated)
  })

  test.each([
    ['one unknown among known', 'monolith,soa,cqrs', ['monolith', 'cqrs'], [['soa', `ids from ${SEVEN}`]]],
    ['one twice', 'cqrs,monolith,cqrs', ['monolith', 'cqrs'], [['cqrs', 'each pattern once']]],
    ['one alone', 'cqrs', DEFAULT_SCENARIO.compare, [['cqrs', FEW]]],
    [
      'the same one twice',
      'cqrs,cqrs',
      DEFAULT_SCENARIO.compare,
      [
        ['cqrs', 'each pattern once'],
        ['cqrs,cqrs', FEW],
      ],
    ],
    [
      'more than seven',
      `${DEFAULT_SCENARIO.compare.join(',')},soa,cqrs`,
      DEFAULT_SCENARIO.compare,
      [
        ['soa', `ids from ${SEVEN}`],
        ['cqrs', 'each pattern once'],
      ],
    ],
  ])('patterns to compare: %s', (_, list, compare, remarks) => {
    const { scenario, ignored } = read(`compare=${list}`)
    expect(scenario.compare).toEqual(compare)
    expect(ignored).toEqual(remarks.map(([found, expected]) => ({ param: 'compare', found, expected })))
  })

  test('skips values that are not text: Next passes a function under "constructor"', () => {
    const query = { constructor: [Array, '2'], teams: '6' } as unknown as Record<string, string[]>
    const { scenario, ignored } = decode(query)
    expect(scenario.situation).toEqual({ teams: 6 })
    expect(ignored.map(({ param, found }) => [param, found])).toEqual([['constructor', '2']])
  })

  test('rejected values are shortened, and control characters in them are replaced', () => {
    const [entry] = read(`consistency=${'x'.repeat(500)}`).ignored
    expect(entry?.found).toBe(`${'x'.repeat(59)}…`)
    expect(read('sort=a\u202eb\u0000c').ignored[0]?.found).toBe('a\uFFFDb\uFFFDc')
  })

  test('reads 180 parameters and reports the rest', () => {
    const junk = Array.from({ length: 179 }, (_, index) => `x${index}=1`).join('&')
    const { scenario, ignored } = read(`qps=5&${junk}&teams=2&ms=250`)
    expect(scenario).toEqual(scenarioWith({ situation: { peakQps: 5 } }))
    expect(ignored).toHaveLength(180)
    expect(ignored.at(-1)).toEqual({ param: '2 parameters at the end', found: 'teams, ms', expected: TOO_MUCH })
  })

  test('reads 8,192 characters and reports the rest', () => {
    const { scenario, ignored } = read(`qps=5&x=${'y'.repeat(9000)}&teams=2`)
    expect(scenario).toEqual(scenarioWith({ situation: { peakQps: 5 } }))
    expect(ignored).toEqual([{ param: '2 parameters at the end', found: 'x, teams', expected: TOO_MUCH }])
  })
})

describe('what a link was made with', () => {
  test.each([
    ['made', 'yesterday', 'the day of a revision of the model, e.g. 2026-11-29'],
    ['then', '1,2,3', 'total, low and high in whole US dollars and the parts recommended, with commas between'],
    [
      'then',
      '1,2,x,monolith',
      'total, low and high in whole US dollars and the parts recommended, with commas between',
    ],
    ['then', '1,2,3,<b>', 'total, low and high in whole US dollars and the parts recommended, with commas between'],
  ])('%s=%s is not read, and it is said what was expected', (param, found, expected) =>
    expect(read(`v=2&${new URLSearchParams({ [param]: found }).toString()}`).ignored).toEqual([
      { param, found, expected },
    ]),
  )

  test('says nothing of a scenario by itself', () => expect(read('made=2026-11-29').empty).toBe(true))
})
