import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import type { Preset } from '@/content/schemas/preset'
import type { Scenario } from '@/content/schemas/scenario'
import { scenarioWith } from '@/lib/kernel'

/**
 * Replaces everything entered so far with a worked example. The compared patterns stay, unless the example names its
 * own.
 */
export const applyPreset = ({ compare }: Scenario, preset: Pick<Preset, 'scenario'>): Scenario =>
  scenarioWith({ compare, ...preset.scenario })

/** The default scenario, without answers. */
export const reset = (): Scenario => DEFAULT_SCENARIO
