import { describe, expect, test } from 'vitest'
import { TREE } from '@/content/decision/tree'
import { askTree, normalise } from '@/lib/decision'
import type { Situation } from '@/content/schemas/scenario'
import { drawnTree, type DrawnNode } from './drawn-tree'

/** Drawn in characters: heavy where the line is lit, the way the picture shows it. */
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

describe('the tree lights up as answers are given', () => {
  test('is dark before the first answer, and has the shape of the source', () => {
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
  test('lights one branch in each question, the line passing those above it', () => {
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
  test('lights two leaves at once', () => {
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

test('a lit branch that leads nowhere yet ends where it stands', () => {
  const [strong] = drawnTree(TREE[0]!, ['strong'])
  expect([strong?.lit, strong?.litOnwards]).toEqual([true, false])
})
