import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isPatternId, PATTERN_IDS, PATTERN_NAMES } from '@/content/pattern-ids'
import type { PartId } from '@/lib/decision'
import { combinationDrawing, LABEL } from './combination-drawing'
import { drawingInWords } from './drawing-in-words'

const STREAMS = ['kappa-architecture', 'lambda-architecture'] as const
/** What can be composed: the Monolith stands only where nothing else makes deployables. */
const anyParts = fc
  .record({
    patterns: fc.subarray([...PATTERN_IDS], { minLength: 1 }),
    streams: fc.subarray([...STREAMS], { maxLength: 1 }),
  })
  .map(({ patterns, streams }): PartId[] => [
    ...patterns.filter((part) => part !== 'monolith' || !patterns.some(cuts)),
    ...streams,
  ])
const cuts = (part: PartId) => part === 'microservices' || part === 'serverless' || part === 'edge-computing'

const told = (...parts: PartId[]) =>
  combinationDrawing(parts).labels.map(({ axis, names }) => `${axis}: ${names.map(({ name }) => name).join(', ')}`)

describe('the drawing of a combination names its parts from top to bottom', () => {
  test.each<[string, PartId[], string[]]>([
    ['a Monolith alone', ['monolith'], ['Decomposition: Monolith', 'Data: CRUD', 'Runtime: Servers']],
    ['functions alone', ['serverless'], ['Decomposition: By function', 'Data: CRUD', 'Runtime: Serverless']],
    [
      'all at once',
      ['cell-based', 'event-sourcing', 'edge-computing', 'microservices', 'cqrs', 'lambda-architecture'],
      [
        'Runtime: Edge Computing',
        'Decomposition: Cell-Based, Microservices',
        'Data: Event Sourcing, CQRS',
        'Stream: Lambda',
        'Runtime: Servers',
      ],
    ],
  ])('%s', (_, parts, labels) => expect(told(...parts)).toEqual(labels))

  test('every pattern once, whatever is combined', () =>
    fc.assert(
      fc.property(anyParts, (parts) => {
        const names = combinationDrawing(parts).labels.flatMap((label) => label.names.map(({ name }) => name))
        for (const part of parts.filter(isPatternId))
          expect(names.filter((name) => name === PATTERN_NAMES[part])).toHaveLength(1)
      }),
    ))

  test('no label runs into the next, or off the sheet', () =>
    fc.assert(
      fc.property(anyParts, (parts) => {
        const { labels, height } = combinationDrawing(parts)
        const ends = labels.map(({ y, names }) => y + LABEL.axis + names.length * LABEL.name)
        expect(labels.slice(1).every(({ y }, index) => y >= ends[index]!)).toBe(true)
        expect(ends.at(-1)).toBeLessThanOrEqual(height)
      }),
    ))

  test('every path has numbers alone', () =>
    fc.assert(
      fc.property(anyParts, (parts) => {
        expect(
          combinationDrawing(parts)
            .strokes.map(({ d }) => d)
            .join(''),
        ).toMatch(/^[A-Za-z0-9. -]+$/)
      }),
    ))
})

describe('the drawing', () => {
  const framesOf = (...parts: PartId[]) => combinationDrawing(parts).strokes.filter(({ of }) => of === 'cell-based')

  test('repeats a cell three times behind one router', () => expect(framesOf('cell-based', 'monolith')).toHaveLength(4))

  test('draws dashed what runs as functions, and nothing else', () => {
    const dashed = (...parts: PartId[]) =>
      combinationDrawing(parts)
        .strokes.filter((stroke) => stroke.dashed)
        .map(({ of }) => of)
    expect(dashed('serverless')).toEqual(['serverless', 'serverless'])
    expect(dashed('microservices', 'event-sourcing')).toEqual([])
  })

  test.each<[PartId[], string]>([
    [['monolith'], 'One deployable with modules inside; inside, a table of records; servers under it.'],
    [
      ['cell-based', 'event-sourcing', 'edge-computing', 'microservices', 'kappa-architecture'],
      'A router over three cells, four services in each; inside, a log of events; below, one stream into one ' +
        'view (Kappa); ' +
        'servers under it, and points of presence over it.',
    ],
    [
      ['cqrs', 'serverless'],
      'Functions, each on its own; inside, a model that is written and one that is read; no servers under it.',
    ],
  ])('of %j says in words what it shows', (parts, words) => expect(drawingInWords(parts)).toBe(words))
})
