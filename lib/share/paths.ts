import type { PatternId } from '@/content/pattern-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { encode, encodeLink } from './encode'

/** Every address of the app. Those that take a scenario hold it in their query, the default one as nothing at all. */
export const paths = {
  home: () => '/',
  patterns: () => '/patterns',
  pattern: (id: PatternId) => `/patterns/${id}`,
  compare: (scenario?: Scenario) => withScenario('/compare', scenario),
  /** The wizard: its start, or the step with that slug. */
  decide: (slug?: string, scenario?: Scenario) => withScenario(slug ? `/decide/${slug}` : '/decide', scenario),
  calculator: (scenario?: Scenario) => withScenario('/calculator', scenario),
  /** To be handed on: names the version even for the default scenario. */
  recommendation: (scenario: Scenario) => `/recommendation?${encodeLink(scenario)}`,
  evolve: () => '/evolve',
  combinations: () => '/combinations',
  antiPatterns: () => '/anti-patterns',
  operate: () => '/operate',
  method: () => '/method',
  api: {
    estimate: () => '/api/estimate',
    recommend: () => '/api/recommend',
  },
}

function withScenario(path: string, scenario?: Scenario): string {
  const query = scenario ? encode(scenario) : ''
  return query ? `${path}?${query}` : path
}
