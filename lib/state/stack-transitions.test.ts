import { expect, test } from 'vitest'
import { scenarioWith, stackOf } from '@/lib/kernel'
import { setBlock, setSize } from './stack-transitions'

test('a size chooses every block, and what was chosen one by one stays', () => {
  const own = setBlock(scenarioWith({}), 'cache', 'nodes')
  const hobby = setSize(own, 'hobby')
  expect(stackOf(hobby.stack)).toMatchObject({ zones: '1', machines: 'shared', cache: 'nodes' })
})

test('a block that is left to the size again is not kept in the scenario', () => {
  const scenario = scenarioWith({})
  expect(setBlock(setBlock(scenario, 'zones', '3'), 'zones', undefined)).toEqual(scenario)
})

test('what is set already changes nothing', () => {
  const scenario = scenarioWith({ stack: { size: 'small', zones: '1' } })
  expect(setSize(scenario, 'small')).toBe(scenario)
  expect(setBlock(scenario, 'zones', '1')).toBe(scenario)
  expect(setBlock(scenario, 'cache', undefined)).toBe(scenario)
})
