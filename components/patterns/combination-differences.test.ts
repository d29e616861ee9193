import { expect, test } from 'vitest'
import { COMBINATIONS } from '@/content'
import { differencesOf } from './combination-differences'

const differences = differencesOf(COMBINATIONS)
const textsOf = (name: string) =>
  differences.find(({ what }) => what === name)?.says.map((said) => said.map(({ text }) => text))

test('sets beside each other what both say of one thing', () => {
  expect(textsOf('Accuracy')).toEqual([
    ['Batch layer: Perfect', 'Speed layer: Approximate'],
    ['Stream processing: Configurable'],
  ])
})

test('leaves empty what only one speaks of', () => {
  expect(textsOf('Reprocessing')).toEqual([[], ['Stream processing: Replay from log']])
})

test('loses nothing: every part of every layer is in one row', () => {
  const parts = COMBINATIONS.flatMap(({ layers }) => layers.flatMap((layer) => layer.parts))
  expect(differences.flatMap(({ says }) => says.flat())).toHaveLength(parts.length)
})
