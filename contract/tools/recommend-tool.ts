import { ANSWERS_ALONE, recommend } from '@/lib/decision'
import { about, aboutRecommendation } from '../about'
import { recommendation } from '../answers/recommend-answer'
import { FACTS } from '../facts'
import { answerJson } from '../recommendation-json'
import { scenarioIn, scenarioInput } from './scenario-input'
import { tool } from './tool'

const output = recommendation
  .pick({
    name: true,
    composition: true,
    options: true,
    why: true,
    needs: true,
    candidates: true,
    budget: true,
    money: true,
    commitments: true,
    conflicts: true,
    antiPatterns: true,
    limits: true,
    unknown: true,
    nextQuestion: true,
  })
  .extend({ about })

export const recommendTool = tool(
  {
    name: 'recommend',
    title: 'Recommend an architecture',
    description:
      'Recommends a system architecture (Monolith, CQRS, Event Sourcing, Microservices, Serverless, Cell-Based, Edge ' +
      'Computing, or a combination with lighter options) for a system described by answers and figures: reasons, ' +
      'needs with the price of each, and what the candidates cost over the horizon in US dollars, with ranges. ' +
      'Of the candidates it names those that no other beats in both cost and needs. Nothing has to be known: what is ' +
      'not given stays unknown, and nextQuestion says what is worth finding out. ' +
      ANSWERS_ALONE,
    input: scenarioInput,
    expected: scenarioInput,
    output,
  },
  (given, { site }) => {
    const scenario = scenarioIn(given)
    const advice = recommend(scenario, FACTS)
    const whole = answerJson(advice, scenario, FACTS).recommendation
    return {
      name: whole.name,
      composition: whole.composition,
      options: whole.options,
      why: whole.why,
      needs: whole.needs,
      candidates: whole.candidates.filter(({ frontier, recommended, today }) => frontier || recommended || today),
      budget: whole.budget,
      money: whole.money,
      commitments: whole.commitments,
      conflicts: whole.conflicts,
      antiPatterns: whole.antiPatterns,
      limits: whole.limits,
      unknown: whole.unknown,
      nextQuestion: whole.nextQuestion,
      about: aboutRecommendation(scenario, advice.recommended.candidate, site),
    }
  },
)
