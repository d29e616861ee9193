import type { Preset } from '@/content/schemas/preset'
import type { Scenario } from '@/content/schemas/scenario'
import { encode } from '@/lib/share'
import { applyPreset } from './fresh-start'

/**
 * The worked example that a scenario still is, unchanged. Compared by what the link would say. Which patterns stand
 * side by side is a choice of view: a scenario that differs in nothing else is still the example.
 */
export const presetOf = <Example extends Pick<Preset, 'scenario'>>(
  scenario: Scenario,
  presets: readonly Example[],
): Example | undefined => presets.find((preset) => encode(inTheViewOf(scenario, preset)) === encode(scenario))

const inTheViewOf = (scenario: Scenario, preset: Pick<Preset, 'scenario'>): Scenario => ({
  ...applyPreset(scenario, preset),
  compare: scenario.compare,
})
