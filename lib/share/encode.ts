import { RATE_CARD_IDS } from '@/content/scenario/card-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { LINK_KEYS } from './keys'
import { versionPairs } from './version'

/** A page links to a dozen others under one scenario. Written out here: pages that load this load no other memory. */
const QUERIES = new WeakMap<Scenario, string>()

/**
 * Query string without "?"; '' for the default scenario. Values that equal their default are left out, answers never.
 */
export function encode(scenario: Scenario): string {
  const query = QUERIES.get(scenario) ?? written(pairsOf(scenario))
  QUERIES.set(scenario, query)
  return query
}

/**
 * Like `encode`, but names the version even for the default scenario, so that a shared link keeps its meaning when a
 * default changes.
 */
export const encodeLink = (scenario: Scenario): string =>
  encode(scenario) || written(versionPairs(scenario.money.rateCard))

/**
 * Name and value of every parameter of the link, version first, for the hidden fields of a form. Empty for the default
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

// Commas and equals signs are allowed in a value unescaped, and "cqrs,serverless" is easier to read than
// "cqrs%2Cserverless".
const written = (pairs: [string, string][]) =>
  pairs.map(([key, text]) => `${key}=${encodeURIComponent(text).replace(/%2C|%3D/g, decodeURIComponent)}`).join('&')
