// @vitest-environment jsdom
import fc from 'fast-check'
import mermaid from 'mermaid'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { PRESETS } from '@/content'
import { scenarioWith } from '@/lib/kernel'
import { candidateModels, modelOfPreset, withTexts } from './c4.fixture'
import { mermaidFlowchart } from './index'

const oneLine = (text: string) => text.replace(/[\s\p{C}]+/gu, ' ').trim()

/** Mermaid puts marks in place of entities until it draws. */
const readable = (label: string): string =>
  label.replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) => String.fromCodePoint(Number(code)))

type Flow = { getVertices: () => Map<string, { text?: string }>; getEdges: () => { start: string; end: string }[] }

/** What was read is kept by an interface that is deprecated, and by no other. */
const api: unknown = Reflect.get(mermaid, 'mermaidAPI')
const { getDiagramFromText } = api as { getDiagramFromText: (text: string) => Promise<{ db: Flow }> }

async function read(text: string) {
  const { db: flow } = await getDiagramFromText(text)
  const labels = [...flow.getVertices().values()].map((vertex) => readable(vertex.text ?? ''))
  const front: unknown = parse(text.split('---\n')[1] ?? '')
  return { labels, edges: flow.getEdges(), front }
}

describe('the flowchart, by the parser of Mermaid', () => {
  test.each([...PRESETS.map(({ id }) => modelOfPreset(id)), ...candidateModels('marketplace')])(
    '$system.name is read',
    async (model) => {
      await expect(mermaid.parse(mermaidFlowchart(model))).resolves.toMatchObject({ diagramType: 'flowchart-v2' })
    },
  )

  const model = modelOfPreset('audit-ledger')

  test('has a box for each container with its cost, and the relations between them', async () => {
    const { labels, edges, front } = await read(mermaidFlowchart(model))
    expect(front).toEqual({ title: model.title })
    expect(labels).toHaveLength(model.containers.length + 1)
    const lines = labels.slice(1).map((label) => label.split(/<br\s*\/?>/))
    expect(lines).toEqual(
      model.containers.map(({ name, technology, monthly }) => [name, technology, `${monthly} a month`]),
    )
    expect(edges).toHaveLength(model.relations.length)
  })

  test('says around the boxes over how many months the total is', () => {
    const { money } = scenarioWith(PRESETS.find(({ id }) => id === 'audit-ledger')?.scenario ?? {})
    expect(mermaidFlowchart(model)).toContain(` over ${money.horizonMonths} months"]`)
  })

  const [first] = model.containers
  const small = {
    ...model,
    containers: first ? [first] : [],
    relations: first ? [{ from: 'users', to: first.id, what: 'Sends requests', async: false }] : [],
  }

  test('keeps any text what it is', async () => {
    const any = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    await fc.assert(
      fc.asyncProperty(any, async (text) => {
        const hostile = await read(mermaidFlowchart(withTexts(small, text)))
        expect(hostile.labels).toHaveLength(2)
        expect(hostile.labels[0]).toBe(oneLine(`${text} user`))
        expect(hostile.edges).toHaveLength(1)
      }),
      { numRuns: 40 },
    )
  })

  test.each([
    '"]; end',
    '%%{init: {"theme": "dark"}}%%',
    '`**bold**`',
    '<script>alert(1)</script>',
    '#quot; &amp; #35;',
    '---\ntitle: x\n---',
    'a\\"b',
    'click a href "javascript:alert(1)"',
    '$$x^2$$',
    'end',
    ' \n',
  ])('reads %j as text', async (text) => {
    const hostile = await read(mermaidFlowchart(withTexts(small, text)))
    expect(hostile.labels[0]).toBe(oneLine(`${text} user`))
    expect(hostile.front).toEqual({ title: oneLine(text) })
    await expect(mermaid.parse(mermaidFlowchart(withTexts(small, text)))).resolves.toMatchObject({ config: {} })
  })
})

test('a test that could not fail would say nothing: the parser refuses what is not escaped', async () => {
  const text = mermaidFlowchart(modelOfPreset('audit-ledger')).replace('"Users"', '"Us"ers"')
  await expect(mermaid.parse(text)).rejects.toThrow()
})
