import { describe, expect, test } from 'vitest'
import { number, oneOf, yesOrNo } from './grammar'

const share = number({ min: 0.01, max: 1, unit: '%' })
const teams = number({ min: 1, max: 100, whole: true })
const load = number({ min: 0.1, max: 10_000_000, unit: 'requests/s' })
const overhead = number({ min: -0.9, max: 10 })

describe('numbers', () => {
  test.each([
    ['0.9', 0.9],
    ['1', 1],
    ['.5', 0.5],
    ['1e-1', 0.1],
    ['0.30000000000000004', 0.1 + 0.2],
    ['0,5', 0.5],
    ['90%', 0.9],
    [' 0.5', 0.5],
    ['0.900', 0.9],
  ])('%s is read', (text, value) => expect(share.parse(text)).toBe(value))

  test.each([
    ['a unit at the end', '0.5s'],
    ['a word', 'half'],
    ['a percentage without its sign', '90'],
    ['more than 100%', '101%'],
    ['nothing', ''],
    ['a space', ' '],
    ['not a number', 'NaN'],
    ['infinity', 'Infinity'],
    ['larger than any number', '1e999'],
    ['hexadecimal', '0x1'],
    ['two points', '0.5.5'],
    ['just above the bound', '1.0000001'],
    ['just below the bound', '0.009'],
    ['below zero', '-0.5'],
  ])('%s is not: %s', (_, text) => expect(share.parse(text)).toBeNull())

  test.each([
    ['10k', 10_000],
    ['5M', 5_000_000],
    ['1e6', 1_000_000],
    ['20 000', 20_000],
    ['1,200', 1200],
    // links are written with decimal points and without thousands separators, so this is a decimal point
    ['1.200', 1.2],
  ])('a load typed into the address, %s, is read', (text, value) => expect(load.parse(text)).toBe(value))

  test('a text that could be two numbers is rejected', () => expect(load.parse('1.200k')).toBeNull())

  test('accepts both bounds', () => expect([overhead.parse('-0.9'), overhead.parse('10')]).toEqual([-0.9, 10]))
  test('reads minus zero as zero', () => expect(overhead.parse('-0')).toBe(0))
  test('rejects half a team', () => expect([teams.parse('2'), teams.parse('2.5')]).toEqual([2, null]))

  test('names the accepted range in the message', () => {
    expect(share.expected()).toBe('a share from 0.01 to 1')
    expect(teams.expected()).toBe('a whole number from 1 to 100')
    expect(number({ min: 0, max: 1e15 }).expected()).toBe('a number from 0 to 1,000,000,000,000,000')
  })
})

describe('words', () => {
  const consistency = oneOf(['strong', 'eventual'])

  test('are read in their exact spelling only', () => {
    expect(['strong', 'Strong', 'str', 'weak', ''].map(consistency.parse)).toEqual(['strong', null, null, null, null])
    expect(['yes', 'no', 'true', '1', 'YES'].map(yesOrNo.parse)).toEqual([true, false, null, null, null])
  })

  test('list the accepted words in the message', () =>
    expect([consistency.expected(), yesOrNo.expected()]).toEqual(['strong or eventual', 'yes or no']))
})
