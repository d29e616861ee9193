import { isFollowing } from '@/content/scenario/following'
import type { Scenario } from '@/content/schemas/scenario'
import { recommendRequest } from '@/content/schemas/recommend-request'
import type { FieldError } from '@/contract/field-errors'
import { checkedJson, readJson } from '@/contract/read-json'
import { scenarioOf } from '@/contract/recommend-request'
import { scenarioWith } from '@/lib/kernel'
import { parseRecord } from '@/lib/record'
import { fieldNamed, flagOf } from './fields'
import { readText } from './files'
import type { Io } from './io'
import { decodedLink, linkIn } from './link'
import { inOneLine, UsageError, type Wrong } from './problems'
import type { Said } from './said'

/** A scenario, and the site of the link that it came from: null where it came from elsewhere. */
export type Asked = { scenario: Scenario; site: string | null }

/**
 * The scenario that a link, a file or standard input describes, with what the options say in place of what it says.
 * Without a source: what the options say, and the defaults.
 */
export async function scenarioFrom(source: string | undefined, said: Said, io: Io): Promise<Asked> {
  const given = source === undefined ? '' : source.trim()
  const link = linkIn(given)
  if (link) return { scenario: overlaid(fromLink(link.query, io), said), site: link.site }
  if (given === '') return { scenario: scenarioOf(bodyOf(said)), site: null }
  const text = given === '-' ? await io.stdin() : await readText(given, io)
  const where = given === '-' ? 'standard input' : given
  const record = parseRecord(text)
  const inside = text.trim().startsWith('{') ? null : linkIn(record.kind === 'record' ? record.facts.link : text.trim())
  if (inside) return { scenario: overlaid(fromLink(inside.query, io), said), site: inside.site }
  return { scenario: fromJson(text, where, said), site: null }
}

/** What a link holds that cannot be used keeps its default, as on the pages, and is said. */
function fromLink(query: URLSearchParams, io: Io): Scenario {
  const { scenario, ignored } = decodedLink(query)
  for (const { param, found, expected } of ignored) {
    const wrong = inOneLine({ where: `the link, ${param}`, found: JSON.stringify(found), expected })
    io.err(`loadbearing: warning: ${wrong}; it is left out\n`)
  }
  return scenario
}

function fromJson(text: string, where: string, said: Said): Scenario {
  if (text.trim() === '')
    throw new UsageError({ where, found: 'nothing', expected: 'a JSON object, e.g. {"answers": {"peakQps": 6000}}' })
  const read = readJson(text, recommendRequest)
  if (read.ok) return overlaid(scenarioOf(read.value), said)
  if (read.breaks !== null) {
    const expected = 'JSON as POST /api/recommend takes it, or a link'
    throw new UsageError({ where, found: `no valid JSON: ${read.breaks}`, expected })
  }
  throw new UsageError(
    ...read.errors.map((error) => ({ ...error, where: `${where}, ${error.pointer || 'the whole'}` })),
  )
}

/** What the options say, checked as the API checks it. */
export function bodyOf(said: Said) {
  const read = checkedJson(said, recommendRequest)
  if (read.ok) return read.value
  throw new UsageError(...read.errors.map(wrongOption))
}

function wrongOption({ pointer, found, expected }: FieldError): Wrong {
  const field = fieldNamed(pointer.split('/').at(-1) ?? '')
  return { where: field ? flagOf(field) : pointer, found, expected }
}

/** The scenario with what the options say in place of what it says. */
export function overlaid(scenario: Scenario, said: Said): Scenario {
  if (Object.keys(said).length === 0) return scenario
  const { answers, workload, people, money } = bodyOf(said)
  const { commitments } = money
  const { situation, own, ...rest } = scenario
  const set = Object.keys({ ...workload, ...people }).filter(isFollowing)
  return scenarioWith({
    ...rest,
    situation: { ...situation, ...answers },
    workload: { ...rest.workload, ...workload },
    people: { ...rest.people, ...people },
    money: {
      ...rest.money,
      ...money,
      ...(commitments && { commitments: { ...rest.money.commitments, ...commitments } }),
    },
    // Not as checked: the size would be said by its default.
    stack: { ...rest.stack, ...(said.stack as Partial<Scenario['stack']>) },
    own: [...new Set([...own, ...set])],
  })
}
