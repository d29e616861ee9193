import type { Preset } from '@/content/schemas/preset'
import type { Scenario } from '@/content/schemas/scenario'
import { encode } from '@/lib/share'
import { applyPreset } from './fresh-start'

/**
 * The worked example that a scenario equals; undefined when a visitor has changed it. Scenarios are compared by their
 * links, without the compared patterns, which only affect the view.
 */
export const presetOf = <Example extends Pick<Preset, 'scenario'>>(
  scenario: Scenario,
  presets: readonly Example[],
): Example | undefined => presets.find((preset) => encode(inTheViewOf(scenario, preset)) === encode(scenario))

const inTheViewOf = (scenario: Scenario, preset: Pick<Preset, 'scenario'>): Scenario => ({
  ...applyPreset(scenario, preset),
  compare: scenario.compare,
})
