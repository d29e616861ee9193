import { describe, expect, test } from 'vitest'
import { ANSWER_FIELDS } from '../scenario/fields'
import { treeQuestion, type TreeNode, type TreeQuestion } from '../schemas/decision'
import { TREE } from './tree'

/** The tree written the way the guide draws it. */
const outline = ({ text, branches }: TreeQuestion) => [text, ...branches.flatMap((node) => drawn(node, 1))]
const drawn = ({ label, outcome, children = [] }: TreeNode, depth: number): string[] => [
  '  '.repeat(depth) + label + (outcome ? ` → ${outcome.text}` : ''),
  ...children.flatMap((child) => drawn(child, depth + 1)),
]
const nodes = (branches: TreeNode[]): TreeNode[] => branches.flatMap((node) => [node, ...nodes(node.children ?? [])])
const everyNode = nodes(TREE.flatMap((question) => question.branches))

describe.each(TREE)('question $id', (question) => {
  test('parses with the schema', () => {
    expect(treeQuestion.parse(question)).toEqual(question)
  })
})

test('the tree has the labels and outcomes of the guide, word for word', () => {
  expect(TREE.map(outline)).toEqual([
    [
      'Strong Consistency Required?',
      '  Yes → Financial/Critical Data',
      '    High Read Volume? → CQRS + Strong Write Side',
      '    Audit Critical? → Event Sourcing',
      '  No → Can Accept Eventual Consistency',
      '    Team Autonomy Important? → Microservices',
      '    Spiky/Variable Load? → Serverless',
      '    Global Users? → Edge Computing',
      '    Large Scale + Isolation? → Cell-Based',
    ],
    [
      'Scale Requirements?',
      '  <10K QPS → Monolith or Simple Services',
      '  10K-100K QPS → CQRS or Microservices',
      '  100K-1M QPS → Cell-Based or Edge',
      '  >1M QPS → Combination of patterns',
    ],
    [
      'Team Structure?',
      '  Single Team → Monolith or CQRS',
      '  2-5 Teams → Microservices',
      '  >5 Teams → Cell-Based + Microservices',
    ],
  ])
})

test.each([
  ['CQRS + Strong Write Side', ['cqrs']],
  ['Event Sourcing', ['event-sourcing']],
  ['Serverless', ['serverless']],
  ['Edge Computing', ['edge-computing']],
  ['Cell-Based', ['cell-based']],
  ['Monolith or Simple Services', ['monolith']],
  ['CQRS or Microservices', ['cqrs', 'microservices']],
  ['Cell-Based or Edge', ['cell-based', 'edge-computing']],
  ['Combination of patterns', []],
  ['Monolith or CQRS', ['monolith', 'cqrs']],
  ['Cell-Based + Microservices', ['cell-based', 'microservices']],
])('reads "%s" as %j', (text, patterns) => {
  expect(everyNode.filter(({ outcome }) => outcome?.text === text).map(({ outcome }) => outcome?.patterns)).toEqual([
    patterns,
  ])
})

test('names microservices alone twice: for autonomy and for two to five teams', () => {
  const found = everyNode.filter(({ outcome }) => outcome?.text === 'Microservices')
  expect(found.map(({ id, outcome }) => [id, outcome?.patterns])).toEqual([
    ['team-autonomy', ['microservices']],
    ['2-to-5-teams', ['microservices']],
  ])
})

test('says "combination" where no pattern is named, and nowhere else', () => {
  expect(everyNode.filter(({ outcome }) => outcome?.combination).map(({ id }) => id)).toEqual(['above-1m'])
  expect(everyNode.filter(({ outcome }) => outcome?.patterns.length === 0).map(({ id }) => id)).toEqual(['above-1m'])
})

test('asks for the answers that the branches need', () => {
  expect(Object.fromEntries(everyNode.map(({ id, when }) => [id, when]))).toMatchObject({
    strong: [{ answer: 'consistency', is: 'strong' }],
    'high-read-volume': [{ answer: 'highReadVolume', is: true }],
    'audit-critical': [{ answer: 'auditCritical', is: true }],
    eventual: [{ answer: 'consistency', is: 'eventual' }],
    'team-autonomy': [{ answer: 'independentDeploys', is: true }],
    'spiky-load': [{ answer: 'loadShape', is: 'spiky' }],
    'global-users': [{ answer: 'globalUsers', is: true }],
    'large-scale-isolation': [
      { answer: 'isolationNeeded', is: true },
      { answer: 'peakQps', atLeast: 100_000 },
    ],
  })
})

test('gives every branch an id of its own', () => {
  const ids = everyNode.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
})

test.each(everyNode)('branch $id either ends in an outcome or divides further', ({ outcome, children }) => {
  expect(Boolean(outcome)).not.toBe(Boolean(children?.length))
})

type Band = { atLeast?: number; above?: number; below?: number; atMost?: number }

/** A node's own band; a numeric leaf is tested by exactly one. */
const band = ({ id, when }: TreeNode): Band => {
  const [test, ...more] = when
  if (!test || 'is' in test || more.length) throw new Error(`${id} is not a band of one number`)
  return test
}
const lowerEnd = ({ atLeast, above }: Band) => ({ value: atLeast ?? above ?? null, holds: atLeast !== undefined })
const upperEnd = ({ atMost, below }: Band) => ({ value: atMost ?? below ?? null, holds: atMost !== undefined })

const neighbours = TREE.filter(({ id }) => id !== 'consistency').flatMap(({ branches }) =>
  branches.slice(1).map((upper, index) => ({ lower: branches[index]!, upper })),
)

describe('bands', () => {
  test.each(neighbours)('$lower.label and $upper.label meet without gap or overlap', ({ lower, upper }) => {
    const [end, start] = [upperEnd(band(lower)), lowerEnd(band(upper))]
    expect(start.value).toBe(end.value)
    // The boundary itself belongs to exactly one of the two.
    expect(start.holds).toBe(!end.holds)
  })

  test.each([
    ['scale', ANSWER_FIELDS.peakQps],
    ['team', ANSWER_FIELDS.teams],
  ])('%s reaches from the smallest to the largest answer', (question, field) => {
    const branches = TREE.find(({ id }) => id === question)!.branches
    const [first, last] = [band(branches[0]!), band(branches.at(-1)!)]
    expect(lowerEnd(first).value).toBeNull()
    expect(upperEnd(first).value).toBeGreaterThan(field.min)
    expect(upperEnd(last).value).toBeNull()
    expect(lowerEnd(last).value).toBeLessThan(field.max)
  })

  test.each([
    [9_999.9, '<10K QPS'],
    [10_000, '10K-100K QPS'],
    [99_999.9, '10K-100K QPS'],
    [100_000, '100K-1M QPS'],
    [1_000_000, '100K-1M QPS'],
    [1_000_000.1, '>1M QPS'],
  ])('%d queries per second are in %s and in no other band', (qps, label) => {
    expect(bandsOf('scale', qps)).toEqual([label])
  })

  test.each([
    [1, 'Single Team'],
    [2, '2-5 Teams'],
    [5, '2-5 Teams'],
    [6, '>5 Teams'],
    [100, '>5 Teams'],
  ])('%d teams are in %s and in no other band', (teams, label) => {
    expect(bandsOf('team', teams)).toEqual([label])
  })
})

const bandsOf = (question: string, value: number) =>
  TREE.find(({ id }) => id === question)!
    .branches.filter((node) => within(band(node), value))
    .map(({ label }) => label)

const within = ({ atLeast = -Infinity, above = -Infinity, below = Infinity, atMost = Infinity }: Band, value: number) =>
  value >= atLeast && value > above && value < below && value <= atMost
