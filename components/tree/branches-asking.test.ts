import { expect, test } from 'vitest'
import { TREE } from '@/content/decision/tree'
import { branchesAsking, markedBranches } from './branches-asking'

const [consistency, scale, team] = TREE as [(typeof TREE)[0], (typeof TREE)[0], (typeof TREE)[0]]

test.each([
  ['consistency', ['strong', 'eventual']],
  ['auditCritical', ['audit-critical']],
  ['peakQps', ['large-scale-isolation']],
  ['teams', []],
] as const)('the branches of the first question that test %s are %j', (answer, ids) => {
  expect(branchesAsking(consistency, answer)).toEqual(ids)
})

test('marks the branches that test an answer, unless every branch tests it', () => {
  expect(markedBranches(consistency, 'isolationNeeded')).toEqual(['large-scale-isolation'])
  expect(branchesAsking(scale, 'peakQps')).toHaveLength(4)
  expect(markedBranches(scale, 'peakQps')).toEqual([])
  expect(markedBranches(team, undefined)).toEqual([])
})
