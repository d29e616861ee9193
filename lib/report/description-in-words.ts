import { answeredInWords, situationInWords } from './situation-in-words'
import type { Report } from './report'

/** What a preview of the link says: the answers in sentences, or what the page is for. */
export function descriptionInWords({ recommendation, scenario: { situation } }: Report): string {
  if (!recommendation.winner) return NO_ANSWERS
  return [...situationInWords(situation), answeredInWords(situation)].join(' ')
}

const NO_ANSWERS =
  'Answer a few questions and get a reasoned recommendation, what it costs against the alternatives, and a link to ' +
  'share it.'
