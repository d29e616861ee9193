import { z } from 'zod'
import { COST_PARTS } from '@/content/scenario/cost-parts'
import { axisId, axisRule } from '@/content/schemas/axes'
import { combinationId } from '@/content/schemas/combination'
import { patternId } from '@/content/schemas/pattern-id'
import { tenancyRule } from '@/content/schemas/rule'
import { ANSWERS_ALONE } from '@/lib/decision'
import { commitments } from './commitments-answer'
import { limit } from './limit-answer'
import { answerName, answerValue, option, part, pattern, usd } from './shared'

const composition = z.array(part).describe('Its parts, the leading one first')
const options = z.array(option)
const treeQuestion = z.enum(['consistency', 'scale', 'team'])
const range = { low: usd, high: usd }

const treeAnswer = z
  .strictObject({
    question: treeQuestion,
    path: z.array(z.string()).describe("Labels of the branches taken, in the guide's words"),
    taken: z.array(z.string()),
    patterns: z.array(pattern),
    says: z.literal('combination').optional(),
    missing: z.array(answerName).describe('Answers that the question asks for and has not got'),
  })
  .meta({ id: 'TreeAnswer' })

const reason = z
  .strictObject({
    tag: z.enum([
      'need',
      'stopped',
      'sign',
      'denied',
      'simplicity',
      'cost',
      'tree-vote',
      'limit',
      'anti-pattern',
      'unknown',
    ]),
    for: z.boolean().describe('Whether it speaks for the pattern'),
    sentence: z.string(),
    figures: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  })
  .meta({ id: 'Reason' })

const axis = z
  .strictObject({
    axis: axisId,
    choice: z.string(),
    patterns: z.array(part),
    byDefault: z.boolean().describe('Nothing called for another choice'),
    reasons: z.array(reason),
    alternatives: z.array(z.strictObject({ pattern: part, reasons: z.array(reason) })),
    unknown: z.array(answerName),
  })
  .meta({ id: 'Axis' })

const answerChange = { answer: answerName, from: answerValue.nullable(), to: answerValue }
const change = z
  .strictObject({ ...answerChange, becomes: pattern, sentence: z.string() })
  .meta({ id: 'Change', description: 'One changed answer and the pattern that then leads' })

const openQuestion = {
  answer: answerName,
  weight: z.number().describe('0 to 1: its part of what is still open'),
  usd: usd.describe('US dollars over the horizon that hang on it'),
  changes: z.array(z.strictObject({ to: answerValue, composition, options })),
  sentence: z.string(),
}

const need = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    hard: z.boolean(),
    strength: axisRule.shape.strength,
    because: z.string(),
    met: z.boolean(),
    price: z.strictObject({ usd, ...range, without: composition, options }).describe('What meeting it costs'),
  })
  .meta({ id: 'Need' })

export const candidate = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    composition,
    options,
    meets: z.array(z.string()).describe('Ids of needs'),
    misses: z.array(z.string()),
    cost: z
      .strictObject({
        months: z.number(),
        total: usd,
        ...range,
        parts: z.strictObject(Object.fromEntries(COST_PARTS.map((name) => [name, usd]))),
        infrastructurePerMonth: usd,
      })
      .describe('Over the horizon: the parts add up to the total'),
    withinBudget: z.boolean().nullable(),
    frontier: z.boolean().describe('No other meets as many needs at less cost'),
    recommended: z.boolean(),
    today: z.boolean().describe('What runs today'),
  })
  .meta({ id: 'Candidate' })

const budgetLine = z.strictObject({ budget: usd, spent: usd, over: usd }).nullable()

const budget = z.strictObject({
  within: z.boolean(),
  month: budgetLine,
  total: budgetLine,
  fits: z.strictObject({ composition, options, misses: z.array(z.string()) }).nullable(),
  upToQps: z.number().nullable().describe('null: at every load, or where `within` is false at none'),
})

const money = z.strictObject({
  cheapest: z.strictObject({ composition, options }),
  usd,
  ...range,
  decidedBy: z.array(z.string()),
  settledBy: z.string().nullable(),
  because: z.string().describe('What decides, as the page says it; amounts in the currency that is shown'),
})

const tree = z.strictObject({ consistency: treeAnswer, scale: treeAnswer, team: treeAnswer })

export const recommendation = z
  .strictObject({
    winner: pattern.nullable().describe('The pattern that answers the dominant force; null without any answer'),
    runnerUp: pattern.nullable(),
    composition,
    name: z.string(),
    why: z.array(z.string()),
    axes: z.strictObject({ decomposition: axis, data: axis, runtime: axis }),
    stream: z.strictObject({ architecture: combinationId, reasons: z.array(reason) }).nullable(),
    tenancy: z.strictObject({ strategy: tenancyRule.shape.strategy, reasons: z.array(reason) }).nullable(),
    contradictions: z.array(z.strictObject({ between: z.array(treeQuestion), sentence: z.string() })),
    conflicts: z.array(
      z.strictObject({ id: z.string(), between: z.array(z.string()), sentence: z.string(), remedy: z.string() }),
    ),
    ranked: z.array(
      z.strictObject({
        pattern,
        verdict: z.enum(['fits', 'possible', 'ruled-out']),
        score: z.number(),
        reasons: z.array(reason),
      }),
    ),
    limits: z.array(limit),
    antiPatterns: z.array(
      z.strictObject({
        antiPattern: z.string(),
        name: z.string(),
        detection: z.string(),
        figure: z.string(),
        fix: z.string(),
      }),
    ),
    unknown: z.array(answerName),
    counterfactuals: z.strictObject({
      winner: patternId,
      dethrones: z.array(change),
      wins: z.array(
        z.strictObject({
          pattern,
          together: z.array(z.strictObject(answerChange)).nullable(),
          change: change.nullable(),
          sentence: z.string(),
        }),
      ),
    }),
    nextQuestion: z
      .strictObject({
        ...openQuestion,
        order: z.array(z.strictObject({ answer: answerName, weight: z.number() })),
      })
      .nullable()
      .describe(`The open answer on which most depends; null where none can change the result. ${ANSWERS_ALONE}`),
    options,
    needs: z.array(need),
    candidates: z.array(candidate).describe('Least whole cost first'),
    excluded: z.array(z.strictObject({ composition, options, because: z.string() })),
    budget: budget.nullable(),
    money: money.nullable().describe('null where money and rules agree'),
    commitments: commitments.nullable().describe('null where everything is on demand, without credits and support'),
  })
  .meta({ id: 'Recommendation' })

/** The answer of `POST /api/recommend`. */
export const recommendAnswer = z.strictObject({ tree, recommendation }).meta({ id: 'RecommendAnswer' })
