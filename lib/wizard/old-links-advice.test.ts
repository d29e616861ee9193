import { expect, test } from 'vitest'
import { adviseOn } from '@/lib/decision/decision.fixture'
import { decode } from '@/lib/share'

/*
 * What these links recommended before three questions were split or turned round (offline or bandwidth, busy or large
 * data, nobody to run servers). Never edit a row so that it passes: whoever was sent the link was told this.
 */
const ADVICE: [link: string, composition: string, ranking: string][] = [
  ['noops=yes', 'serverless', 'serverless monolith cqrs event-sourcing cell-based microservices edge-computing'],
  ['noops=no', 'monolith', 'monolith serverless cqrs event-sourcing cell-based microservices edge-computing'],
  ['busy=yes', 'monolith', 'monolith cqrs event-sourcing cell-based microservices edge-computing serverless'],
  ['busy=no', 'monolith', 'monolith serverless cqrs event-sourcing cell-based microservices edge-computing'],
  ['offline=yes', 'edge-computing', 'edge-computing monolith serverless cqrs event-sourcing cell-based microservices'],
  [
    'offline=yes&busy=yes&noops=yes',
    'edge-computing',
    'edge-computing monolith cqrs event-sourcing cell-based microservices serverless',
  ],
  [
    'offline=yes&busy=yes&noops=no',
    'edge-computing',
    'edge-computing monolith cqrs event-sourcing cell-based microservices serverless',
  ],
  [
    'offline=yes&busy=no&noops=yes',
    'edge-computing + serverless',
    'edge-computing serverless monolith cqrs event-sourcing cell-based microservices',
  ],
  [
    'offline=yes&busy=no&noops=no',
    'edge-computing',
    'edge-computing monolith serverless cqrs event-sourcing cell-based microservices',
  ],
  ['offline=no', 'monolith', 'monolith serverless cqrs event-sourcing cell-based microservices edge-computing'],
  [
    'offline=no&busy=yes&noops=yes',
    'monolith',
    'monolith cqrs event-sourcing cell-based microservices edge-computing serverless',
  ],
  [
    'offline=no&busy=yes&noops=no',
    'monolith',
    'monolith cqrs event-sourcing cell-based microservices edge-computing serverless',
  ],
  [
    'offline=no&busy=no&noops=yes',
    'serverless',
    'serverless monolith cqrs event-sourcing cell-based microservices edge-computing',
  ],
  [
    'offline=no&busy=no&noops=no',
    'monolith',
    'monolith serverless cqrs event-sourcing cell-based microservices edge-computing',
  ],
  [
    'qps=200000&users=3&consistency=eventual&teams=6&noops=yes',
    'microservices',
    'microservices monolith cqrs cell-based event-sourcing edge-computing serverless',
  ],
  [
    'qps=200000&users=3&consistency=eventual&teams=6&noops=no',
    'microservices',
    'microservices monolith cqrs cell-based event-sourcing edge-computing serverless',
  ],
  [
    'qps=200000&users=3&consistency=eventual&teams=6&busy=yes',
    'microservices',
    'microservices monolith cqrs cell-based event-sourcing edge-computing serverless',
  ],
  [
    'qps=200000&users=3&consistency=eventual&teams=6&busy=no',
    'microservices',
    'microservices monolith cqrs cell-based event-sourcing edge-computing serverless',
  ],
  [
    'qps=200000&users=3&consistency=eventual&teams=6&offline=yes',
    'edge-computing + microservices',
    'edge-computing microservices monolith cqrs cell-based event-sourcing serverless',
  ],
  [
    'qps=200000&users=3&consistency=eventual&teams=6&offline=no',
    'microservices',
    'microservices monolith cqrs cell-based event-sourcing edge-computing serverless',
  ],
  [
    'load=spiky&qps=60&noops=yes',
    'serverless',
    'serverless monolith cqrs event-sourcing cell-based microservices edge-computing',
  ],
  [
    'load=spiky&qps=60&noops=no',
    'serverless',
    'serverless monolith cqrs event-sourcing cell-based microservices edge-computing',
  ],
  [
    'load=spiky&qps=60&busy=yes',
    'monolith',
    'monolith cqrs event-sourcing cell-based microservices edge-computing serverless',
  ],
  [
    'load=spiky&qps=60&busy=no',
    'serverless',
    'serverless monolith cqrs event-sourcing cell-based microservices edge-computing',
  ],
  [
    'load=spiky&qps=60&offline=yes',
    'edge-computing + serverless',
    'edge-computing serverless monolith cqrs event-sourcing cell-based microservices',
  ],
  [
    'load=spiky&qps=60&offline=yes&busy=yes&noops=yes',
    'edge-computing',
    'edge-computing monolith cqrs event-sourcing cell-based microservices serverless',
  ],
  [
    'load=spiky&qps=60&offline=yes&busy=yes&noops=no',
    'edge-computing',
    'edge-computing monolith cqrs event-sourcing cell-based microservices serverless',
  ],
  [
    'load=spiky&qps=60&offline=yes&busy=no&noops=yes',
    'edge-computing + serverless',
    'edge-computing serverless monolith cqrs event-sourcing cell-based microservices',
  ],
  [
    'load=spiky&qps=60&offline=yes&busy=no&noops=no',
    'edge-computing + serverless',
    'edge-computing serverless monolith cqrs event-sourcing cell-based microservices',
  ],
  [
    'load=spiky&qps=60&offline=no',
    'serverless',
    'serverless monolith cqrs event-sourcing cell-based microservices edge-computing',
  ],
  [
    'load=spiky&qps=60&offline=no&busy=yes&noops=yes',
    'monolith',
    'monolith cqrs event-sourcing cell-based microservices edge-computing serverless',
  ],
  [
    'load=spiky&qps=60&offline=no&busy=yes&noops=no',
    'monolith',
    'monolith cqrs event-sourcing cell-based microservices edge-computing serverless',
  ],
  [
    'load=spiky&qps=60&offline=no&busy=no&noops=yes',
    'serverless',
    'serverless monolith cqrs event-sourcing cell-based microservices edge-computing',
  ],
  [
    'load=spiky&qps=60&offline=no&busy=no&noops=no',
    'serverless',
    'serverless monolith cqrs event-sourcing cell-based microservices edge-computing',
  ],
]

test.each(ADVICE)('a link from before the split still recommends the same: %s', (link, composition, ranking) => {
  const { scenario } = decode(new URLSearchParams(`v=1&rates=aws-us-east-1-2026-11&${link}`))
  const advice = adviseOn(scenario.situation)
  expect(advice.composition.join(' + ')).toBe(composition)
  expect(advice.ranked.map(({ pattern }) => pattern).join(' ')).toBe(ranking)
})
