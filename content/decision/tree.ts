import type { TreeQuestion } from '../schemas/decision'

/**
 * The guide's "Pattern Selection Decision Tree", word for word. Labels and outcomes are the guide's;
 * the tests beside them say which answer each branch asks for.
 *
 * The bands close as `<10K`, `[10K, 100K)`, `[100K, 1M]`, `>1M`: the guide's labels overlap at 100K,
 * and `>1M` leaves exactly one million to the band below.
 */
export const TREE: TreeQuestion[] = [
  {
    id: 'consistency',
    text: 'Strong Consistency Required?',
    branches: [
      {
        id: 'strong',
        label: 'Yes → Financial/Critical Data',
        when: [{ answer: 'consistency', is: 'strong' }],
        children: [
          {
            id: 'high-read-volume',
            label: 'High Read Volume?',
            when: [{ answer: 'highReadVolume', is: true }],
            outcome: { text: 'CQRS + Strong Write Side', patterns: ['cqrs'] },
          },
          {
            id: 'audit-critical',
            label: 'Audit Critical?',
            when: [{ answer: 'auditCritical', is: true }],
            outcome: { text: 'Event Sourcing', patterns: ['event-sourcing'] },
          },
        ],
      },
      {
        id: 'eventual',
        label: 'No → Can Accept Eventual Consistency',
        when: [{ answer: 'consistency', is: 'eventual' }],
        children: [
          {
            id: 'team-autonomy',
            label: 'Team Autonomy Important?',
            when: [{ answer: 'independentDeploys', is: true }],
            outcome: { text: 'Microservices', patterns: ['microservices'] },
          },
          {
            id: 'spiky-load',
            label: 'Spiky/Variable Load?',
            when: [{ answer: 'loadShape', is: 'spiky' }],
            outcome: { text: 'Serverless', patterns: ['serverless'] },
          },
          {
            id: 'global-users',
            label: 'Global Users?',
            when: [{ answer: 'globalUsers', is: true }],
            outcome: { text: 'Edge Computing', patterns: ['edge-computing'] },
          },
          {
            id: 'large-scale-isolation',
            label: 'Large Scale + Isolation?',
            // "Large" is not a number in the guide; its own large band starts at 100K queries per second.
            when: [
              { answer: 'isolationNeeded', is: true },
              { answer: 'peakQps', atLeast: 100_000 },
            ],
            outcome: { text: 'Cell-Based', patterns: ['cell-based'] },
          },
        ],
      },
    ],
  },
  {
    id: 'scale',
    text: 'Scale Requirements?',
    branches: [
      {
        id: 'below-10k',
        label: '<10K QPS',
        when: [{ answer: 'peakQps', below: 10_000 }],
        outcome: { text: 'Monolith or Simple Services', patterns: ['monolith'] },
      },
      {
        id: '10k-to-100k',
        label: '10K-100K QPS',
        when: [{ answer: 'peakQps', atLeast: 10_000, below: 100_000 }],
        outcome: { text: 'CQRS or Microservices', patterns: ['cqrs', 'microservices'] },
      },
      {
        id: '100k-to-1m',
        label: '100K-1M QPS',
        when: [{ answer: 'peakQps', atLeast: 100_000, atMost: 1_000_000 }],
        outcome: { text: 'Cell-Based or Edge', patterns: ['cell-based', 'edge-computing'] },
      },
      {
        id: 'above-1m',
        label: '>1M QPS',
        when: [{ answer: 'peakQps', above: 1_000_000 }],
        outcome: { text: 'Combination of patterns', patterns: [], combination: true },
      },
    ],
  },
  {
    id: 'team',
    text: 'Team Structure?',
    branches: [
      {
        id: 'single-team',
        label: 'Single Team',
        when: [{ answer: 'teams', below: 2 }],
        outcome: { text: 'Monolith or CQRS', patterns: ['monolith', 'cqrs'] },
      },
      {
        id: '2-to-5-teams',
        label: '2-5 Teams',
        when: [{ answer: 'teams', atLeast: 2, atMost: 5 }],
        outcome: { text: 'Microservices', patterns: ['microservices'] },
      },
      {
        id: 'above-5-teams',
        label: '>5 Teams',
        when: [{ answer: 'teams', above: 5 }],
        outcome: { text: 'Cell-Based + Microservices', patterns: ['cell-based', 'microservices'] },
      },
    ],
  },
]
