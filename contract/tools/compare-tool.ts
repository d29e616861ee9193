import { z } from 'zod'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { patternId } from '@/content/schemas/pattern-id'
import type { Scenario } from '@/content/schemas/scenario'
import { patternCost } from '@/lib/cost'
import { recommend } from '@/lib/decision'
import { pairsOf } from '@/lib/share'
import { about, aboutRecommendation } from '../about'
import { candidate, recommendation } from '../answers/recommend-answer'
import { pattern, usd } from '../answers/shared'
import { clean } from '../clean'
import { FACTS } from '../facts'
import { answerJson } from '../recommendation-json'
import { scenarioIn, scenarioInput } from './scenario-input'
import { tool } from './tool'

const MOST = 6

const input = z.strictObject({
  systems: z
    .array(scenarioInput.extend({ name: z.string().min(1).max(80).optional() }))
    .min(1)
    .max(MOST)
    .describe('One system, or several versions of it: links, fields, or a link with fields that replace some of it'),
  patterns: z
    .array(patternId)
    .max(PATTERN_IDS.length)
    .default([...PATTERN_IDS])
    .describe('The patterns to price in each'),
})

const output = z.strictObject({
  systems: z.array(
    z.strictObject({
      name: z.string(),
      recommended: candidate,
      moreThanFirst: usd.describe('What its recommendation costs more than that of the first system over the horizon'),
      patterns: z
        .array(z.strictObject({ pattern, infrastructurePerMonth: usd }))
        .describe('Infrastructure of each pattern alone'),
      differs: z
        .array(z.strictObject({ key: z.string(), first: z.string().nullable(), here: z.string().nullable() }))
        .describe('Inputs that differ from the first system, by their key in a link; null: not given'),
      budget: recommendation.shape.budget,
      about,
    }),
  ),
})

export const compareTool = tool(
  {
    name: 'compare',
    title: 'Compare systems and patterns',
    description:
      'Puts up to six systems, or versions of one system, beside each other, in US dollars: what is recommended for ' +
      'each and what it costs with its range, what the infrastructure of each pattern costs a month, and which ' +
      'inputs differ.',
    input,
    expected: input,
    output,
  },
  ({ systems, patterns }, { site }) => {
    const all = systems.map(({ name, ...said }, place) => compared(scenarioIn(said), name ?? `System ${place + 1}`))
    const [first] = all
    return {
      systems: all.map(({ name, scenario, advice, recommended }) => ({
        name,
        recommended,
        moreThanFirst: clean(recommended.cost.total - (first?.recommended.cost.total ?? 0)),
        patterns: patterns.map((id) => ({
          pattern: id,
          infrastructurePerMonth: clean(patternCost(id, scenario, FACTS).estimate.total),
        })),
        differs: first ? differences(first.scenario, scenario) : [],
        budget: advice.budget,
        about: aboutRecommendation(scenario, advice.chosen, site),
      })),
    }
  },
)

function compared(scenario: Scenario, name: string) {
  const advice = recommend(scenario, FACTS)
  const { candidates, budget } = answerJson(advice, scenario, FACTS).recommendation
  const recommended = candidates.find((one) => one.recommended)
  if (!recommended) throw new RangeError('The recommended composition is one of the candidates')
  return { name, scenario, recommended, advice: { budget, chosen: advice.recommended.candidate } }
}

function differences(first: Scenario, here: Scenario) {
  const [one, other] = [new Map(pairsOf(first)), new Map(pairsOf(here))]
  return [...new Set([...one.keys(), ...other.keys()])]
    .map((key) => ({ key, first: one.get(key) ?? null, here: other.get(key) ?? null }))
    .filter((row) => row.first !== row.here)
}
