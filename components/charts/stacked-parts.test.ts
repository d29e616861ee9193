import { describe, expect, test } from 'vitest'
import type { Part, StackedBar } from './series'
import { barEnds, driverOf, stackRows, unpaidShare } from './stacked-parts'

const part = (id: string, amount: number, kind: Part['kind'] = 'paid'): Part => ({
  id,
  label: id,
  amount,
  kind,
})
const bar = (id: string, ...parts: Part[]): StackedBar => ({ id, label: id, color: 'currentColor', parts })

const cqrs = bar('cqrs', part('people', 40, 'unpaid'), part('writes', 50), part('reads', 10))
const serverless = bar('serverless', part('requests', 3), part('storage', 1), part('people', -20, 'unpaid'))
const nothing = bar('nothing', part('requests', 0))

describe('stacked bars', () => {
  test('stack what is paid before what is left unpaid, and each in the order of the lines', () =>
    expect(stackRows([cqrs], 'amounts')[0]?.parts.map(({ id }) => id)).toEqual(['writes', 'reads', 'people']))

  test('have lengths equal to the amounts when measured in dollars, savings included', () =>
    expect(stackRows([serverless], 'amounts')[0]?.lengths).toEqual([3, 1, -20]))

  test('add up to the whole bar when measured as shares, without savings', () => {
    expect(stackRows([cqrs], 'shares')[0]?.lengths).toEqual([0.5, 0.1, 0.4])
    expect(stackRows([serverless], 'shares')[0]?.lengths).toEqual([0.75, 0.25, 0])
  })

  test('a bill of zero has shares of zero, not NaN', () =>
    expect(stackRows([nothing], 'shares')[0]?.lengths).toEqual([0]))

  test('reach from their savings to their spending on the axis', () =>
    expect(barEnds(stackRows([cqrs, serverless], 'amounts'))).toEqual([0, 100, -20, 4]))
})

describe('driverOf', () => {
  test('is its largest part', () => expect(driverOf(cqrs)?.id).toBe('writes'))
  test('is never a saving', () => expect(driverOf(serverless)?.id).toBe('requests'))
  test('is null when nothing is spent', () => expect(driverOf(nothing)).toBeNull())
})

test('the share left unpaid is measured against all that is counted', () => {
  expect(unpaidShare(cqrs)).toBe(0.4)
  expect(unpaidShare(nothing)).toBe(0)
})
