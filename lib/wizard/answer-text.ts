import type { WizardQuestion } from '@/content/answers/wizard'
import { numberAnswer } from '@/content/answers/rows'
import type { AnswerKey } from '@/content/schemas/decision'
import type { Scenario } from '@/content/schemas/scenario'
import { quantity } from '@/lib/format'
import { peakQpsOf, trafficOf } from '@/lib/kernel'
import { answerLinkKey, decode, pairsOf, TRAFFIC_KEYS } from '@/lib/share'

/** The answer given, as the form and the link write it; undefined while it has not been given. */
export function answerText({ answer }: WizardQuestion, scenario: Scenario): string | undefined {
  const said = pairsOf(scenario).find(([key]) => key === answerLinkKey(answer))?.[1]
  // The link tells a load in the unit it was stated in; the answer that follows from it is given all the same.
  return said ?? (isLoad(answer) && trafficOf(scenario) ? String(peakQpsOf(scenario)) : undefined)
}

/** Whether the answer may be stated in other units. */
export const isLoad = (answer: AnswerKey): boolean => answer === 'peakQps'

/** Parameters beside the scenario's other ones that say the same: a new peak load replaces a load in other units. */
export const isSaidBy = (answer: AnswerKey, key: string): boolean =>
  key === answerLinkKey(answer) || (isLoad(answer) && isTrafficKey(key))

const isTrafficKey = (key: string) => Object.values<string>(TRAFFIC_KEYS).includes(key) && key !== TRAFFIC_KEYS.profile

/**
 * The scenario with another answer to the question, read as a link would read it; without one when the text is empty.
 */
export function answeredWith({ answer }: WizardQuestion, scenario: Scenario, text: string): Scenario {
  const rest = pairsOf(scenario).filter(([key]) => !isSaidBy(answer, key))
  return decode(new URLSearchParams([...rest, [answerLinkKey(answer), text]])).scenario
}

/** The answer given, in the words of its option or as a figure with its unit; undefined while it has not been given. */
export function answerShown(question: WizardQuestion, scenario: Scenario): string | undefined {
  const text = answerText(question, scenario)
  const option = question.options.find(({ value }) => value === text)
  return option?.label ?? (text === undefined ? undefined : figureShown(question, Number(text)))
}

/** A figure that answers the question, with its unit. */
export const figureShown = ({ answer }: WizardQuestion, figure: number): string =>
  quantity(figure, numberAnswer(answer)?.unit ?? '')
