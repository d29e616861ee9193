import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { DECISION_FACTS } from '@/content'
import { estimateRequest } from '@/content/schemas/estimate-request'
import { recommendRequest } from '@/content/schemas/recommend-request'
import { estimateJson } from '@/contract/estimate-json'
import { answerJson } from '@/contract/recommendation-json'
import { scenarioOf } from '@/contract/recommend-request'
import { recommend } from '@/lib/decision'
import { encodeLink } from '@/lib/share'
import { COMMANDS } from './commands/all'
import { FIELDS, FLAGS } from './fields'
import { ran } from './io.fixture'

const folder = mkdtempSync(path.join(tmpdir(), 'loadbearing-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const file = (name: string, text: string): string => {
  writeFileSync(path.join(folder, name), text)
  return name
}

const BODY = {
  answers: { peakQps: 6000, teams: 3, auditCritical: true, budgetMonth: 20_000 },
  workload: { users: 2_000_000 },
  people: { engineers: 20 },
  money: { horizonMonths: 24, rateCard: 'aws-eu-central-1' },
}
const FLAGS_OF_BODY = [
  ...['--peak', '6000', '--teams=3', '--audit-critical', '--budget', '20k', '--users', '2,000,000'],
  ...['--engineers', '20', '--horizon', '24', '--rate-card', 'aws-eu-central-1'],
]
const SCENARIO = scenarioOf(recommendRequest.parse(BODY))
const ANSWER = JSON.parse(
  JSON.stringify(answerJson(recommend(SCENARIO, DECISION_FACTS), SCENARIO, DECISION_FACTS)),
) as unknown

describe('the same figures as the API', () => {
  test.each([
    ['options', FLAGS_OF_BODY],
    ['a link', [`https://example.org/recommendation?${encodeLink(SCENARIO)}`]],
    ['the query of a link', [`?${encodeLink(SCENARIO)}`]],
    ['a file', [file('body.json', JSON.stringify(BODY))]],
    ['a file with a link in it', [file('link.txt', `/recommendation?${encodeLink(SCENARIO)}\n`)]],
    [
      'a file, with options in place of what it says',
      [
        file('other.json', JSON.stringify({ ...BODY, answers: { ...BODY.answers, peakQps: 1 } })),
        ...['--peak', '6000'],
      ],
    ],
    [
      'a link, with options in place of what it says',
      [`?${encodeLink(SCENARIO).replace('teams=3', 'teams=50')}`, ...['--teams', '3']],
    ],
  ])('of a recommendation, from %s', async (_, args) => {
    const { code, out, err } = await ran(['recommend', ...args, '--format', 'json'], { cwd: folder })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toEqual(ANSWER)
  })

  test('from standard input', async () => {
    const { out } = await ran(['recommend', '-', '--format=json'], { stdin: JSON.stringify(BODY) })
    expect(JSON.parse(out)).toEqual(ANSWER)
  })

  test.each(['cqrs', 'Event Sourcing'])('of an estimate of %s', async (pattern) => {
    const { out } = await ran(['estimate', pattern, ...FLAGS_OF_BODY, '--format', 'json'])
    const { peakQps, teams } = BODY.answers
    const request = estimateRequest.parse({
      pattern: pattern.toLowerCase().replace(' ', '-'),
      rateCard: 'aws-eu-central-1',
      workload: { peakQps, teams, ...SCENARIO.workload },
    })
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(estimateJson(request))))
  })

  test('of the candidates side by side', async () => {
    const { out } = await ran(['compare', ...FLAGS_OF_BODY, '--format', 'json'])
    const shown = JSON.parse(out)
    const { candidates } = (ANSWER as { recommendation: { candidates: { id: string }[] } }).recommendation
    expect(shown.length).toBeGreaterThan(1)
    for (const { because, ...one } of shown) {
      expect(because).toEqual(expect.any(String))
      expect(one).toEqual(candidates.find(({ id }) => id === one.id))
    }
  })
})

describe('every format', () => {
  test.each(
    COMMANDS.filter(({ options, name }) => options.length > 0 && !['check', 'mcp'].includes(name)).map(
      ({ name }) => name,
    ),
  )('of %s', async (name) => {
    const args = name === 'estimate' ? [name, 'monolith'] : [name]
    const scenario = name === 'fields' ? [] : ['--peak', '3000', '--teams', '3']
    const inFormat = async (format: string) => {
      const { code, out, err } = await ran([...args, ...scenario, '--format', format])
      expect({ code, err }).toEqual({ code: 0, err: '' })
      return out
    }
    expect(JSON.parse(await inFormat('json'))).toEqual(expect.anything())
    expect(await inFormat('csv')).toMatch(/^[\w ()",.:%-]+\r\n/)
    const text = await inFormat('table')
    expect(text.endsWith('\n')).toBe(true)
    expect(text).not.toContain('\u001b')
    expect(await inFormat('md')).toMatch(/^(## |\|---|\| .* \|$)/m)
  })

  test('headings stand out on a terminal alone', async () => {
    expect((await ran(['recommend', '--peak', '10'], { color: true })).out).toMatch(/^\u001b\[1m.+\u001b\[22m\n/)
  })

  test('the link that is printed recommends the same', async () => {
    const { out } = await ran(['recommend', `https://example.org/recommendation?${encodeLink(SCENARIO)}`])
    const link = /https:\/\/example\.org\/recommendation\S+/.exec(out)?.[0] ?? ''
    const again = await ran(['recommend', link, '--format', 'json'])
    expect(JSON.parse(again.out)).toEqual(ANSWER)
  })
})

describe('what cannot be used is said, with where, what was found and what was expected', () => {
  test.each<[string, string[], RegExp]>([
    ['an unknown command', ['recomend'], /the command: found "recomend", expected recommend/],
    ['an unknown option', ['recommend', '--peek', '5'], /--peek: found an unknown option, expected --peak/],
    ['an option of another command', ['recommend', '--drift', '5%'], /--drift: found an unknown option/],
    ['an unknown format', ['recommend', '--format', 'jsn'], /--format: found "jsn", expected json/],
    ['a short option', ['recommend', '-x'], /-x: found an unknown option/],
    ['a number that is none', ['recommend', '--peak', 'many'], /--peak: found "many", expected a number from 0 to/],
    ['a number out of range', ['recommend', '--teams', '0'], /--teams: found 0, expected a whole number from 1/],
    ['no value', ['recommend', '--peak'], /--peak: found no value, expected a number/],
    ['an option twice', ['recommend', '--peak', '1', '--qps', '2'], /--qps: found it a second time/],
    ['its own option twice', ['recommend', '--format', 'md', '--format', 'md'], /--format: found it a second time/],
    ['neither yes nor no', ['recommend', '--audit-critical=maybe'], /found "maybe", expected yes or no/],
    ['a choice that is none', ['recommend', '--consistency', 'strng'], /--consistency: found "strng", expected one of/],
    ['no pattern', ['estimate'], /missing required args/],
    ['an unknown pattern', ['estimate', 'cqr'], /the pattern: found "cqr", expected cqrs/],
    ['a file that is not there', ['recommend', 'no.json'], /no\.json: found no such file, expected a link/],
    ['a folder', ['recommend', '.'], /\.: found a folder/],
    ['an empty file', ['recommend', file('empty.json', '')], /empty\.json: found nothing, expected a JSON object/],
    ['broken JSON', ['recommend', file('broken.json', '{"answers": {,}}')], /no valid JSON: line 1, column 14/],
    [
      'wrong fields of a file',
      ['recommend', file('wrong.json', '{"answers": {"peakQps": "6"}, "teams": 3}')],
      /wrong\.json, \/answers\/peakQps: found "6", expected a number[^]*\/teams: found an unknown field "teams"/,
    ],
    ['too many arguments', ['recommend', 'body.json', 'link.txt'], /Unused args: `link\.txt`/],
    ['an unknown shell', ['completion', 'zhs'], /the shell: found "zhs", expected one of bash, zsh, fish/],
  ])('%s', async (_, args, expected) => {
    const { code, out, err } = await ran(args, { cwd: folder })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toMatch(expected)
    expect(err).toMatch(/^loadbearing: /)
  })

  test('what a link holds besides is a warning, as on the pages', async () => {
    const { code, err } = await ran(['recommend', '?qps=many&teams=3', '--format', 'json'])
    expect(code).toBe(0)
    expect(err).toMatch(/^loadbearing: warning: the link, qps: found "many", expected a number.*left out\n$/)
  })
})

test('no two fields share an option, and no command has one of them', () => {
  const all = FIELDS.flatMap(({ flags }) => flags)
  expect(new Set(all).size).toBe(all.length)
  expect(FLAGS.size).toBe(all.length)
  const own = COMMANDS.flatMap(({ options }) => options.map(({ flag }) => flag.slice(2)))
  expect(own.filter((flag) => FLAGS.has(flag))).toEqual([])
})

describe('commitments, credits and the stack', () => {
  const money = { commitments: { machines: { plan: '1y-none', share: 0.6, spot: 0.2 } }, support: 'business' } as const
  const estimateOf = async (args: readonly string[]) => {
    const { code, out, err } = await ran(['estimate', 'monolith', ...args, '--format', 'json'], { cwd: folder })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    return JSON.parse(out) as unknown
  }

  test('are said by options as they are in a file', async () => {
    const body = {
      answers: { peakQps: 500 },
      money: { ...money, credits: 9000, creditMonths: 7 },
      stack: { zones: '1' },
    }
    const [said, inFile] = await Promise.all([
      estimateOf([
        ...['--peak', '500', '--commit-machines', '1y-none,share=0.6,spot=0.2', '--support', 'business'],
        ...['--credits', '9000', '--credits-until', '2027-06-30', '--stack-zones', '1'],
      ]),
      estimateOf([file('committed.json', JSON.stringify(body))]),
    ])
    expect(said).toEqual(inFile)
    expect(said).not.toEqual(await estimateOf(['--peak', '500']))
  })

  test('of a link stay where another line is said', async () => {
    const query = `?${encodeLink(scenarioOf(recommendRequest.parse({ answers: { peakQps: 500 }, money })))}`
    const both = { ...money, commitments: { ...money.commitments, cache: { plan: '1y-none' } } }
    const body = { answers: { peakQps: 500 }, money: both }
    expect(await estimateOf([query, '--commit-cache', '1y-none'])).toEqual(
      await estimateOf([file('both.json', JSON.stringify(body))]),
    )
  })

  test('of a link keep their size where a block is said', async () => {
    const query = `?${encodeLink(scenarioOf(recommendRequest.parse({ stack: { size: 'hobby' } })))}`
    const body = { stack: { size: 'hobby', zones: '2' } }
    expect(await estimateOf([query, '--stack-zones', '2'])).toEqual(
      await estimateOf([file('hobby.json', JSON.stringify(body))]),
    )
  })

  test.each([
    ['--commit-machines', '2y', 'on-demand or 1y-none'],
    ['--commit-machines', '1y-none,share=0.8,spot=0.4', 'share and spot at most 1 together'],
    ['--credits-until', '2026-12-01', 'a day at least a month ahead, such as 2027-06-30 or 2027-06'],
    ['--credits-until', 'June', 'a day at least a month ahead'],
    ['--stack-zones', '4', '1'],
    ['--support', 'gold', 'none'],
  ])('%s %s is refused with what is expected', async (flag, text, expected) => {
    const { code, err } = await ran(['recommend', flag, text])
    expect(code).toBe(2)
    expect(err).toContain(flag)
    expect(err).toContain(expected)
  })

  test('a number of months and a day for the same credits are one too many', async () => {
    const { code, err } = await ran(['recommend', '--credit-months', '3', '--credits-until', '2027-06'])
    expect(code).toBe(2)
    expect(err).toContain('--credits-until: found it a second time')
  })
})
