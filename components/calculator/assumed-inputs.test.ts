import { expect, test } from 'vitest'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { scenarioWith } from '@/lib/kernel'
import { assumedInputs } from './assumed-inputs'

test('names every default behind the totals of an empty scenario', () =>
  expect(assumedInputs(DEFAULT_SCENARIO)).toEqual([
    'a peak load of 100 requests/s',
    '1 team',
    '8 engineers',
    '$180,000 a year per engineer',
  ]))

test('warns that engineers stay at the default when only teams are given', () =>
  expect(assumedInputs(scenarioWith({ situation: { peakQps: 1200, teams: 4 } }))[0]).toBe(
    '8 engineers, although 4 teams are given',
  ))

test('is silent when load, teams, engineers and their cost are given', () =>
  expect(
    assumedInputs(
      scenarioWith({ situation: { peakQps: 1200, teams: 4 }, people: { engineers: 30, loadedCost: 150_000 } }),
    ),
  ).toEqual([]))
