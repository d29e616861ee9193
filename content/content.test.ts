import { describe, expect, test } from 'vitest'
import * as content from './index'
import { PATTERN_IDS } from './pattern-ids'
import { evidence } from './schemas/provenance'

const { isPatternId, ...FACTS } = content
type Found = { path: string; value: unknown }

/** Everything in a piece of content, with the way to it, so that a failure names the offender. */
const walk = (value: unknown, path: string): Found[] => [
  { path, value },
  ...(value !== null && typeof value === 'object'
    ? Object.entries(value).flatMap(([key, inner]) => walk(inner, `${path}.${key}`))
    : []),
]
const COLLECTIONS = Object.entries(FACTS).map(([name, facts]) => ({ name, facts, found: walk(facts, name) }))

test('re-exports every collection', () => {
  expect(Object.keys(FACTS).sort()).toEqual([
    'ALERT_RULES',
    'ANTI_PATTERNS',
    'AXIS_RULES',
    'COMBINATIONS',
    'CONFLICT_RULES',
    'DECISION_FACTS',
    'EVOLUTION_PATHS',
    'FRAMEWORK_CARD',
    'KAPPA',
    'LAMBDA',
    'LIGHTER_OPTIONS',
    'MIGRATION_RISKS',
    'MIGRATION_STRATEGIES',
    'OPERATIONAL_COSTS',
    'PATTERNS',
    'PATTERN_IDS',
    'PATTERN_NAMES',
    'PRESETS',
    'PUBLISHED_DECISIONS',
    'SCALE_LIMITS',
    'SIGNS',
    'TENANT_ISOLATION',
    'TREE',
    'WIZARD_QUESTIONS',
  ])
})

describe.each(COLLECTIONS)('$name', ({ facts, found }) => {
  test('is plain data: the same after JSON', () => {
    expect(JSON.parse(JSON.stringify(facts))).toStrictEqual(facts)
  })

  test('has no NaN or infinite number', () => {
    expect(found.filter(({ value }) => typeof value === 'number' && !Number.isFinite(value))).toEqual([])
  })

  test('has no empty, padded or doubly spaced text', () => {
    expect(found.filter(({ value }) => typeof value === 'string' && isUntidy(value))).toEqual([])
  })

  test('has no placeholder text', () => {
    expect(
      found.filter(({ value }) => typeof value === 'string' && /\b(todo|tbd|fixme|lorem|xxx)\b/i.test(value)),
    ).toEqual([])
  })

  test('has complete evidence objects', () => {
    const given = found.filter(({ path }) => path.endsWith('.evidence'))
    expect(given.filter(({ value }) => !evidence.safeParse(value).success)).toEqual([])
  })

  test('never uses an id twice in one list', () => {
    const lists = found.flatMap(({ path, value }) => (Array.isArray(value) ? [{ path, ids: idsOf(value) }] : []))
    expect(lists.filter(({ ids }) => ids.length !== new Set(ids).size)).toEqual([])
  })
})

// Two spaces are right where code of the guide is quoted with its comment.
const isUntidy = (text: string) => text === '' || text !== text.trim() || / {2}(?!#)/.test(text)

const idsOf = (list: unknown[]) =>
  list.flatMap((item) => (item !== null && typeof item === 'object' && 'id' in item ? [item.id] : []))

describe.each(PATTERN_IDS)('the pattern %s', (id) => {
  test('has a name, facts, prices and an operational cost', () => {
    expect(content.PATTERNS[id].id).toBe(id)
    expect(content.PATTERNS[id].name).toContain(content.PATTERN_NAMES[id])
    expect(content.FRAMEWORK_CARD.patterns.map(({ pattern }) => pattern)).toContain(id)
    expect(content.OPERATIONAL_COSTS[id].pattern).toBe(id)
  })

  test('is an outcome of the decision tree', () => {
    expect(walk(content.TREE, 'TREE').map(({ value }) => value)).toContain(id)
  })
})

test.each([
  ['cqrs', true],
  ['CQRS', false],
  ['mainframe', false],
  ['', false],
  [undefined, false],
  [3, false],
])('isPatternId(%j) is %j', (value, expected) => {
  expect(isPatternId(value)).toBe(expected)
})
