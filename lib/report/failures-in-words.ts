import type { Scenario } from '@/content/schemas/scenario'
import type { FailureBox, Failures } from '@/lib/analysis'
import { listed, roughShare, type MoneyFormat } from '@/lib/format'
import type { PictureInWords } from './futures-in-words'
import { conditionInWords } from './input-in-words'

/** One box: "Where the peak load is 4.1K requests/s or more: 83% of futures are bad, which is 71% of all bad ones". */
export const boxInWords = ({ conditions, coverage, density }: FailureBox, scenario: Scenario): string =>
  `Where ${listed(conditions.map((one) => conditionInWords(one, scenario)))}: ` +
  `${roughShare(density)} of futures are bad, which is ${roughShare(coverage)} of all bad ones`

/** Where the recommendation overpays most. */
export function failuresInWords(
  { loss, bad, boxes }: Failures,
  name: string,
  scenario: Scenario,
  { about }: MoneyFormat,
): PictureInWords {
  const [first] = boxes
  if (loss <= 0 || bad <= 0)
    return {
      finding: `In at least nine of ten futures ${name} overpays nothing`,
      todo: 'The others are too few to have conditions in common: none needs watching for the sake of cost.',
    }
  const lost = `${name} overpays more than ${about(loss)}`
  if (!first)
    return {
      finding: `${lost} in ${roughShare(bad)} of futures, which have no few conditions in common`,
      todo: 'Bad futures lie scattered: no simple trigger would announce them. Keep the choice cheap to change.',
    }
  return {
    finding: `${lost} most often where ${listed(first.conditions.map((one) => conditionInWords(one, scenario)))}`,
    todo:
      `Futures in which it overpays that much are bad: ${roughShare(bad)} of all, and ` +
      `${roughShare(first.density)} of those under these conditions. ` +
      (first.density >= 0.5
        ? 'If you expect these conditions, choose another candidate; otherwise write them down as the trigger to ' +
          'decide again.'
        : 'Most are not, even there: keep the choice, and write the conditions down as the trigger to look again.'),
  }
}
