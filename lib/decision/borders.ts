import type { BorderQuestion } from '@/content/decision/borders'
import { scenarioWith } from '@/lib/kernel'
import { candidateWith } from './candidates'
import { deciderFor } from './decider'
import type { DecisionFacts } from './types'
import { crossingOf } from './worth'

/** From which answer the first composition costs less: central, and at the ends of the range; null: never. */
export type Border = BorderQuestion & { at: number | null; earliest: number | null; latest: number | null }

/** What is spent once, and hides what a structure costs and saves year by year. */
const ONCE = ['development', 'learning', 'migration'] as const

/** Where the borders between compositions fall at the default figures, once they run. */
export const bordersOf = (questions: readonly BorderQuestion[], facts: DecisionFacts): Border[] =>
  questions.map((question) => {
    const { built, against, answer, from, to, whole, situation, users } = question
    const scenario = scenarioWith({ situation, ...(users && { workload: { users } }), money: { off: [...ONCE] } })
    const decider = deciderFor(scenario, facts)
    const pays = { answer, from, to, ...(whole && { whole }) }
    const crossing = crossingOf(candidateOf(built), candidateOf(against), pays, scenario.situation, decider)
    return { ...question, at: crossing.at, earliest: crossing.earliest, latest: crossing.latest }
  })

const candidateOf = ({ patterns, options }: BorderQuestion['built']) => candidateWith(patterns, options)
