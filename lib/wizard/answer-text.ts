import type { WizardQuestion } from '@/content/answers/wizard'
import { numberAnswer } from '@/content/answers/rows'
import type { Scenario } from '@/content/schemas/scenario'
import { quantity } from '@/lib/format'
import { answerLinkKey, decode, pairsOf } from '@/lib/share'

/** The answer given, as the form and the link write it; undefined while it has not been given. */
export const answerText = ({ answer }: WizardQuestion, scenario: Scenario): string | undefined =>
  pairsOf(scenario).find(([key]) => key === answerLinkKey(answer))?.[1]

/**
 * The scenario with another answer to the question, read as a link would read it; without one when the text is empty.
 */
export function answeredWith({ answer }: WizardQuestion, scenario: Scenario, text: string): Scenario {
  const rest = pairsOf(scenario).filter(([key]) => key !== answerLinkKey(answer))
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
