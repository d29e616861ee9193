import { expect, test } from 'vitest'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { scenarioWith } from '@/lib/kernel'
import { assumedInputs } from './assumed-inputs'

test('names every default behind the totals of an empty scenario', () =>
  expect(assumedInputs(DEFAULT_SCENARIO)).toEqual([
    'a peak load of 100 requests/s',
    '1 team',
    '7 engineers (7 a team)',
    '$188,400 a year per engineer',
  ]))

test('says that engineers follow from the teams', () =>
  expect(assumedInputs(scenarioWith({ situation: { peakQps: 1200, teams: 4 } }))[0]).toBe('28 engineers (7 a team)'))

test('is silent when load, teams, engineers and their cost are given', () =>
  expect(
    assumedInputs(
      scenarioWith({ situation: { peakQps: 1200, teams: 4 }, people: { engineers: 30, loadedCost: 150_000 } }),
    ),
  ).toEqual([]))
