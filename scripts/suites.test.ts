import { describe, expect, test } from 'vitest'
import { counted, countJourneys, countUnits, journeysThatFailed, unitsThatFailed } from './suites.mjs'

const journey = (title: string, status: string, ...messages: string[]) => ({
  title,
  tests: [{ status, projectName: 'desktop', results: [{ errors: messages.map((message) => ({ message })) }] }],
})

describe('journeys', () => {
  const report = {
    stats: { expected: 5, unexpected: 1, flaky: 1 },
    errors: [{ message: 'no such browser' }],
    suites: [{ specs: [journey('opens', 'expected')], suites: [{ specs: [journey('shares', 'unexpected', 'late')] }] }],
  }

  test('one that passes at the second try counts as passed', () =>
    expect(countJourneys(report)).toEqual({ passed: 6, failed: 2 }))
  test('what failed is named with its message, in nested suites too', () =>
    expect(journeysThatFailed(report)).toEqual(['[desktop] shares (unexpected)\nlate', 'no such browser']))
  test('one that passes at the second try is still named', () => {
    const flaky = { suites: [{ specs: [journey('prints', 'flaky', 'slow')] }], errors: [] }
    expect(journeysThatFailed(flaky)).toEqual(['[desktop] prints (flaky)\nslow'])
  })
})

describe('unit tests', () => {
  const report = {
    numPassedTests: 7,
    numFailedTests: 1,
    testResults: [
      { name: 'a.test.ts', status: 'failed', message: 'cannot be read', assertionResults: [] },
      {
        name: 'b.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          { fullName: 'adds', status: 'failed', failureMessages: ['3 is not 2'] },
          { fullName: 'subtracts', status: 'passed', failureMessages: [] },
        ],
      },
    ],
  }

  test('a file that cannot be read is one failure', () => expect(countUnits(report)).toEqual({ passed: 7, failed: 2 }))
  test('what failed is named with its message', () =>
    expect(unitsThatFailed(report)).toEqual(['a.test.ts\ncannot be read', 'adds\n3 is not 2']))
})

describe('a runner', () => {
  test('that failed without naming a test is one failure', () =>
    expect(counted(2, { passed: 3, failed: 0 })).toMatchObject({ passed: 3, failed: 1 }))
  test('that ran nothing is one failure', () => expect(counted(0, { passed: 0, failed: 0 }).failed).toBe(1))
})
