import { z } from 'zod'
import { PATTERN_IDS } from '@/content/pattern-ids'
import { patternId } from '@/content/schemas/pattern-id'
import type { Scenario } from '@/content/schemas/scenario'
import { patternCost } from '@/lib/cost'
import { recommend } from '@/lib/decision'
import { betweenTwo, type Waterfall } from '@/lib/links'
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

const waterfall = z.strictObject({
  from: usd,
  steps: z.array(
    z.strictObject({
      inputs: z
        .array(z.strictObject({ key: z.string(), label: z.string(), first: z.string(), second: z.string() }))
        .describe('One input, or those that move least together'),
      usd: usd.describe('What it adds on average over every order in which the inputs can be changed'),
    }),
  ),
  to: usd,
})

const moves = z.strictObject({
  cost: waterfall.describe('From the cost of the first recommendation to that of the second; adds up exactly'),
  lead: waterfall
    .extend({ ahead: z.string(), behind: z.string() })
    .nullable()
    .describe('By how much `ahead` costs less than `behind`; null where nothing else may be chosen'),
})

const output = z.strictObject({
  moves: moves
    .nullable()
    .describe('How much each input that differs moves cost and ranking (Shapley values); null unless two systems'),
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
      'inputs differ. Of two, also how much each of these inputs moves cost and ranking.',
    input,
    expected: input,
    output,
  },
  ({ systems, patterns }, { site }) => {
    const all = systems.map(({ name, ...said }, place) => compared(scenarioIn(said), name ?? `System ${place + 1}`))
    const [first, second] = all
    return {
      moves: first && second && all.length === 2 ? movesBetween(first.scenario, second.scenario) : null,
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

function movesBetween(first: Scenario, second: Scenario) {
  const { cost, lead } = betweenTwo(first, second, FACTS)
  return { cost: inSteps(cost), lead: lead && { ...inSteps(lead), ahead: lead.ahead, behind: lead.behind } }
}

const inSteps = ({ from, steps, to }: Waterfall) => ({
  from: clean(from),
  steps: steps.map(({ inputs, usd }) => ({
    inputs: inputs.map(({ key, label, values: [first = '', second = ''] }) => ({ key, label, first, second })),
    usd: clean(usd),
  })),
  to: clean(to),
})

function differences(first: Scenario, here: Scenario) {
  const [one, other] = [new Map(pairsOf(first)), new Map(pairsOf(here))]
  return [...new Set([...one.keys(), ...other.keys()])]
    .map((key) => ({ key, first: one.get(key) ?? null, here: other.get(key) ?? null }))
    .filter((row) => row.first !== row.here)
}
