import { describe, expect, test } from 'vitest'
import type { Situation } from '@/content/schemas/scenario'
import { adviseOn } from './decision.fixture'

describe('axes', () => {
  test.each<[string, Situation, string[]]>([
    ['defaults', {}, ['One deployable', 'CRUD', 'Servers or containers']],
    ['functions', { loadShape: 'spiky' }, ['One code base, split into functions', 'CRUD', 'Serverless']],
    [
      'all moved',
      {
        isolationNeeded: true,
        multiTenant: true,
        independentDeploys: true,
        auditCritical: true,
        otherQueryModels: true,
        globalUsers: true,
        latencyTargetMs: 50,
      },
      ['Cells of microservices', 'Event Sourcing and CQRS', 'Serverless, part of it at the edge'],
    ],
  ])('%s', (_, situation, choices) =>
    expect(Object.values(adviseOn(situation).axes).map(({ choice }) => choice)).toEqual(choices),
  )

  test('an axis says what was not chosen, and what is not known', () => {
    const { runtime } = adviseOn({ globalUsers: false, consistency: 'strong' }).axes
    expect(runtime).toMatchObject({
      byDefault: true,
      patterns: [],
      unknown: ['worksOffline', 'egressDominates', 'operatesServers'],
    })
    expect(runtime.alternatives.map(({ pattern }) => pattern)).toEqual(['serverless', 'edge-computing'])
    expect(runtime.alternatives.every(({ reasons }) => reasons.length > 0)).toBe(true)
  })
})
