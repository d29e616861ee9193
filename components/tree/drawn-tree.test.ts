import { describe, expect, test } from 'vitest'
import { TREE } from '@/content/decision/tree'
import { askTree, normalise } from '@/lib/decision'
import type { Situation } from '@/content/schemas/scenario'
import { drawnTree, type DrawnNode } from './drawn-tree'

/** The tree in text characters, with heavy lines where the picture has selected ones. */
function sketch(nodes: DrawnNode[], indent = ''): string[] {
  return nodes.flatMap((node) => {
    const corner = node.last ? (node.lit ? '┗' : '└') : node.lit || node.litBelow ? '┣' : '├'
    const trunk = node.last ? '  ' : node.litBelow ? '┃ ' : '│ '
    const onwards = node.outcome ? (node.litOnwards ? ' ⇒ ' : ' → ') + node.outcome.text : ''
    return [indent + corner + (node.lit ? '━' : '─') + node.label + onwards, ...sketch(node.children, indent + trunk)]
  })
}

const picture = (situation: Situation) => {
  const result = askTree(TREE, normalise(situation))
  return TREE.map((question) => sketch(drawnTree(question, result[question.id].taken)).join('\n')).join('\n\n')
}

describe('selected branches', () => {
  test('no branch is selected before the first answer, and the shape is that of the reference guide', () => {
    expect(picture({})).toMatchInlineSnapshot(`
      "├─Yes → Financial/Critical Data
      │ ├─High Read Volume? → CQRS + Strong Write Side
      │ └─Audit Critical? → Event Sourcing
      └─No → Can Accept Eventual Consistency
        ├─Team Autonomy Important? → Microservices
        ├─Spiky/Variable Load? → Serverless
        ├─Global Users? → Edge Computing
        └─Large Scale + Isolation? → Cell-Based

      ├─<10K QPS → Monolith or Simple Services
      ├─10K-100K QPS → CQRS or Microservices
      ├─100K-1M QPS → Cell-Based or Edge
      └─>1M QPS → Combination of patterns

      ├─Single Team → Monolith or CQRS
      ├─2-5 Teams → Microservices
      └─>5 Teams → Cell-Based + Microservices"
    `)
  })
  test('one branch of each question is selected, with the line down to it', () => {
    expect(picture({ consistency: 'eventual', globalUsers: true, peakQps: 20_000, teams: 8 })).toMatchInlineSnapshot(`
      "┣─Yes → Financial/Critical Data
      ┃ ├─High Read Volume? → CQRS + Strong Write Side
      ┃ └─Audit Critical? → Event Sourcing
      ┗━No → Can Accept Eventual Consistency
        ┣─Team Autonomy Important? → Microservices
        ┣─Spiky/Variable Load? → Serverless
        ┣━Global Users? ⇒ Edge Computing
        └─Large Scale + Isolation? → Cell-Based

      ┣─<10K QPS → Monolith or Simple Services
      ┣━10K-100K QPS ⇒ CQRS or Microservices
      ├─100K-1M QPS → Cell-Based or Edge
      └─>1M QPS → Combination of patterns

      ┣─Single Team → Monolith or CQRS
      ┣─2-5 Teams → Microservices
      ┗━>5 Teams ⇒ Cell-Based + Microservices"
    `)
  })
  test('two leaves can be selected at once', () => {
    expect(picture({ consistency: 'strong', highReadVolume: true, auditCritical: true })).toMatchInlineSnapshot(`
      "┣━Yes → Financial/Critical Data
      │ ┣━High Read Volume? ⇒ CQRS + Strong Write Side
      │ ┗━Audit Critical? ⇒ Event Sourcing
      └─No → Can Accept Eventual Consistency
        ├─Team Autonomy Important? → Microservices
        ├─Spiky/Variable Load? → Serverless
        ├─Global Users? → Edge Computing
        └─Large Scale + Isolation? → Cell-Based

      ├─<10K QPS → Monolith or Simple Services
      ├─10K-100K QPS → CQRS or Microservices
      ├─100K-1M QPS → Cell-Based or Edge
      └─>1M QPS → Combination of patterns

      ├─Single Team → Monolith or CQRS
      ├─2-5 Teams → Microservices
      └─>5 Teams → Cell-Based + Microservices"
    `)
  })
})

test('a selected branch without a selected outcome has no heavy line to its right', () => {
  const [strong] = drawnTree(TREE[0]!, ['strong'])
  expect([strong?.lit, strong?.litOnwards]).toEqual([true, false])
})
