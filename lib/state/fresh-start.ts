import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import type { Preset } from '@/content/schemas/preset'
import type { Scenario } from '@/content/schemas/scenario'
import { scenarioWith } from '@/lib/kernel'

/**
 * A worked example in place of everything said so far. The patterns side by side stay, unless the example names its
 * own.
 */
export const applyPreset = ({ compare }: Scenario, preset: Pick<Preset, 'scenario'>): Scenario =>
  scenarioWith({ compare, ...preset.scenario })

/** Nothing said, everything default. */
export const reset = (): Scenario => DEFAULT_SCENARIO
