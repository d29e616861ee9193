import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import type { Scenario } from '@/content/schemas/scenario'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'

/**
 * Replaces everything entered so far with a worked example, or with what is left after the answers were cleared. The
 * compared patterns stay, unless other ones are given.
 */
export const applyPreset = ({ compare }: Scenario, preset: { scenario: ScenarioParts }): Scenario =>
  scenarioWith({ compare, ...preset.scenario })

/** The default scenario, without answers. */
export const reset = (): Scenario => DEFAULT_SCENARIO
