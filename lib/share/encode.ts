import { RATE_CARD_IDS } from '@/content/scenario/card-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { LINK_KEYS } from './keys'
import { versionPairs } from './version'

/** Query string without "?"; '' when the scenario is the default. Defaults are left out, answers never. */
export const encode = (scenario: Scenario): string => written(pairsOf(scenario))

/**
 * Like `encode`, but says the version even for the default scenario: a link that is handed on must mean something by
 * itself.
 */
export const encodeLink = (scenario: Scenario): string =>
  encode(scenario) || written(versionPairs(scenario.money.rateCard))

/**
 * Name and text of everything the link says, version first: for the hidden fields of a form. Empty for the default
 * scenario.
 */
export function pairsOf(scenario: Scenario): [string, string][] {
  const said = LINK_KEYS.flatMap(({ key, write }): [string, string][] => {
    const text = write(scenario)
    return text === null ? [] : [[key, text]]
  })
  const isDefault = said.length === 0 && scenario.money.rateCard === RATE_CARD_IDS[0]
  return isDefault ? [] : [...versionPairs(scenario.money.rateCard), ...said]
}

// Commas may stand in a query as they are, and "cqrs,serverless" reads better than "cqrs%2Cserverless".
const written = (pairs: [string, string][]) =>
  pairs.map(([key, text]) => `${key}=${encodeURIComponent(text).replaceAll('%2C', ',')}`).join('&')
