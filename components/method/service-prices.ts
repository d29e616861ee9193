import { PRICES } from '@/content/prices'
import { AWS_US_EAST_1 } from '@/content/rate-cards/aws-us-east-1'
import type { RateCard } from '@/content/schemas/rate-card'
import { cardOnTerms, costInputs, estimate, termsOf } from '@/lib/cost'
import { scenarioWith } from '@/lib/kernel'

/**
 * One rate of the reference guide and the list price of the same unit; a range where the list price depends on the
 * load.
 */
export type UnitPrice = { name: string; unit: string; framework: number; list: [low: number, high: number] }

/** What one service, one mesh proxy pair, one function call and one GB-second cost, in US dollars. */
export function servicePrices({ patterns }: RateCard): UnitPrice[] {
  const rate = (pattern: string, line: string) =>
    patterns.find((entry) => entry.pattern === pattern)?.rates[line]?.usd ?? NaN
  const idle = perService({ peakQps: 1, services: 10 })
  const busy = perService({ peakQps: 10_000, services: 20 })
  const both = (price: number): [number, number] => [price, price]
  return [
    {
      name: 'One service',
      unit: 'a month',
      framework: rate('microservices', 'services'),
      list: [idle.whole, busy.whole],
    },
    {
      name: 'Its part of the mesh',
      unit: 'a month',
      framework: rate('microservices', 'mesh'),
      list: [idle.mesh, busy.mesh],
    },
    {
      name: 'One function call',
      unit: 'a call',
      framework: rate('serverless', 'requests'),
      list: both(PRICES['aws.lambda.request']?.usd ?? NaN),
    },
    {
      name: 'Function time',
      unit: 'a GB-second',
      framework: rate('serverless', 'duration'),
      list: both(PRICES['aws.lambda.gb_second.x86']?.usd ?? NaN),
    },
  ]
}

/** Components that a service is made of; what the system has once, whatever the services, is left out. */
const OF_A_SERVICE = ['compute.services', 'database', 'metrics']

function perService({ peakQps, services }: { peakQps: number; services: number }): { whole: number; mesh: number } {
  const scenario = scenarioWith({ situation: { peakQps }, workload: { services } })
  const priced = estimate('microservices', costInputs(scenario), cardOnTerms(AWS_US_EAST_1, termsOf(scenario)))
  const components = priced.kind === 'list' ? priced.components : []
  const sumOf = (ids: readonly string[]) =>
    components.reduce((sum, { description, amount }) => (ids.includes(description.id) ? sum + amount : sum), 0)
  return { whole: sumOf(OF_A_SERVICE) / services, mesh: sumOf(['compute.mesh']) / services }
}
