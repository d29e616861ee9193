import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { PRESETS } from '@/content'
import { candidateBill, reportOf } from '@/lib/report'
import { scenarioWith } from '@/lib/kernel'
import { ABOUT, C4_FACTS, candidateModels, modelOfPreset, withTexts } from './c4.fixture'
import { c4Of, structurizrDsl } from './index'
import { readWorkspace } from './structurizr.fixture'

const isApart = (text: string) => text.replace(/[\s\p{C}]+/gu, ' ').trim()

describe('Structurizr DSL', () => {
  const model = modelOfPreset('audit-ledger')
  const read = readWorkspace(structurizrDsl(model))
  const [, system] = read.elements

  test('is a workspace with the composition as one system of containers, and a view of each', () => {
    expect(read.tokens).toEqual([model.title, model.system.what])
    expect(system?.tokens).toEqual(['softwareSystem', model.system.name, model.system.what])
    expect(system?.inside.map(({ tokens }) => tokens[1])).toEqual(model.containers.map(({ name }) => name))
    expect(read.views.map(([kind]) => kind)).toEqual(['systemContext', 'container'])
    expect(read.relations).toHaveLength(model.relations.length)
  })

  test('has the costs as properties', () => {
    expect(system?.properties).toEqual(Object.fromEntries(model.system.properties))
    expect(read.properties).toEqual(Object.fromEntries(model.properties))
    for (const { properties } of system?.inside ?? []) expect(properties['cost.month']).toMatch(/^\d+\.\d\d$/)
  })

  test('keeps any text what it is: a token of one line', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 80 }), (text) => {
        const hostile = readWorkspace(structurizrDsl(withTexts(model, text)))
        const expected = isApart(text).replaceAll('\\', '/').replaceAll('${', '$ {')
        expect(hostile.tokens[0]).toBe(expected)
        expect(hostile.elements[1]?.inside[0]?.tokens[1]).toBe(`${expected} 0`.trim())
        expect(hostile.relations).toHaveLength(model.relations.length)
      }),
      { numRuns: 200 },
    ))

  test.each(['"', '\\', 'a\\"b', '"} workspace {', 'a\nb = person "c"', '${HOME}', '*/ /* // # x', '\u2028x', '{'])(
    'reads %j as text',
    (text) => {
      const hostile = readWorkspace(structurizrDsl(withTexts(model, text)))
      expect(hostile.elements).toHaveLength(2)
      expect(hostile.elements[1]?.inside).toHaveLength(model.containers.length)
    },
  )
})

describe('a test that could not fail would say nothing: the reader refuses', () => {
  const dsl = structurizrDsl(modelOfPreset('audit-ledger'))
  test.each<[string, (dsl: string) => string]>([
    ['an open quotation', (text) => text.replace(/"$/m, '')],
    ['a block that is not closed', (text) => text.replace(/\}\n$/, '')],
    ['a relation to nothing', (text) => text.replace(/-> \w+ /, '-> nowhere ')],
    ['a name twice', (text) => text.replace(/(container )"[^"]*"(.*\n[^]*?container )"[^"]*"/, '$1"A"$2"A"')],
    ['a property without a value', (text) => text.replace(/("cost\.total") ".*"/, '$1')],
    ['a view of nothing', (text) => text.replace('systemContext system', 'systemContext nothing')],
  ])('%s', (_, broken) => expect(() => readWorkspace(broken(dsl))).toThrow())
})

test.each(PRESETS.map(({ id }) => id))('%s: every candidate is one connected drawing that can be read', (id) => {
  for (const model of candidateModels(id)) {
    const ends = new Set(model.relations.flatMap(({ from, to }) => [from, to]))
    expect(model.containers.filter(({ id }) => !ends.has(id)).map(({ id }) => `${model.system.name}: ${id}`)).toEqual(
      [],
    )
    const reached = new Set(['users'])
    for (const _ of model.containers) for (const { from, to } of model.relations) if (reached.has(from)) reached.add(to)
    const missed = model.containers.filter(({ id }) => !reached.has(id)).map(({ id }) => `${model.system.name}: ${id}`)
    expect(missed).toEqual([])
    expect(() => readWorkspace(structurizrDsl(model))).not.toThrow()
  }
})

test.each(PRESETS)('$id: containers and what is beside them add up to the bill', ({ scenario: changes }) => {
  const scenario = scenarioWith(changes)
  const report = reportOf(scenario, C4_FACTS)
  const { system, containers } = c4Of(report, C4_FACTS, ABOUT)
  const bill = candidateBill(report.recommendation.recommended.candidate, scenario, C4_FACTS)
  const apart = [...containers.flatMap(({ properties }) => properties), ...system.properties].filter(
    ([name]) => name.startsWith('cost.month') && name !== 'cost.month.infrastructure' && name !== 'cost.months',
  )
  const sum = apart.reduce((all, [, value]) => all + Number(value), 0)
  expect(Math.abs(sum - bill.total)).toBeLessThan(0.005 * (apart.length + 1))
  expect(Number(system.properties.find(([name]) => name === 'cost.total')?.[1])).toBeCloseTo(
    report.recommendation.recommended.cost.total,
    1,
  )
})

test('at the rates of the reference guide each pattern is a container', () => {
  const scenario = scenarioWith({ ...PRESETS[1]?.scenario, money: { rateCard: 'framework' } })
  const model = c4Of(reportOf(scenario, C4_FACTS), C4_FACTS, ABOUT)
  expect(model.containers.length).toBeGreaterThan(0)
  expect(readWorkspace(structurizrDsl(model)).relations).toHaveLength(model.containers.length)
})
