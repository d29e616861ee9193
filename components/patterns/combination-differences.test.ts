import { expect, test } from 'vitest'
import { COMBINATIONS } from '@/content'
import { differencesOf } from './combination-differences'

const differences = differencesOf(COMBINATIONS)
const textsOf = (name: string) =>
  differences.find(({ aspect }) => aspect === name)?.values.map((values) => values.map(({ text }) => text))

test('an aspect that both combinations have shows the value of each layer', () => {
  expect(textsOf('Accuracy')).toEqual([
    ['Batch layer: Perfect', 'Speed layer: Approximate'],
    ['Stream processing: Configurable'],
  ])
})

test('an aspect that only one combination has is empty for the other', () => {
  expect(textsOf('Reprocessing')).toEqual([[], ['Stream processing: Replay from log']])
})

test('every part of every layer appears exactly once', () => {
  const parts = COMBINATIONS.flatMap(({ layers }) => layers.flatMap((layer) => layer.parts))
  expect(differences.flatMap(({ values }) => values.flat())).toHaveLength(parts.length)
})
