import { z } from 'zod'
import { recommend } from '@/lib/decision'
import { about, aboutRecommendation } from '../about'
import { recommendation } from '../answers/recommend-answer'
import { FACTS } from '../facts'
import { answerJson } from '../recommendation-json'
import { scenarioIn, scenarioInput } from './scenario-input'
import { tool } from './tool'

const { counterfactuals, needs, nextQuestion, composition } = recommendation.shape
const { dethrones, wins, winner } = counterfactuals.shape

const output = z.strictObject({
  name: z.string(),
  composition,
  leads: winner.describe('The primary pattern today'),
  changes: dethrones.describe('The smallest change of each answer that makes another pattern lead, nearest first'),
  others: wins.describe('For each other pattern, what would make it lead; null where no single change does'),
  needs: needs.describe('What each need costs, and what would be recommended without it'),
  nextQuestion,
  about,
})

export const flipTool = tool(
  {
    name: 'what-would-flip',
    title: 'What would change the recommendation',
    description:
      'Which answers would have to change, and to which value, for another architecture to be recommended for a ' +
      'system: thresholds of numbers, nearest first; for each other pattern what would make it lead; what each need ' +
      'costs and what would be built without it.',
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
      leads: whole.counterfactuals.winner,
      changes: whole.counterfactuals.dethrones,
      others: whole.counterfactuals.wins,
      needs: whole.needs,
      nextQuestion: whole.nextQuestion,
      about: aboutRecommendation(scenario, advice.recommended.candidate, site),
    }
  },
)
