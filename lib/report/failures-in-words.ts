import type { Scenario } from '@/content/schemas/scenario'
import type { FailureBox, Failures } from '@/lib/analysis'
import { listed, roughShare, type MoneyFormat } from '@/lib/format'
import type { PictureInWords } from './futures-in-words'
import { conditionInWords } from './input-in-words'

/** One box: "where the peak load is 4,100 requests/s or more: 71% of all bad futures, 83% pure". */
export const boxInWords = ({ conditions, coverage, density }: FailureBox, scenario: Scenario): string =>
  `Where ${listed(conditions.map((one) => conditionInWords(one, scenario)))}: ` +
  `${roughShare(coverage)} of all bad futures, ${roughShare(density)} pure`

/** Where the recommendation is regretted. */
export function failuresInWords(
  { loss, bad, boxes }: Failures,
  name: string,
  scenario: Scenario,
  { about }: MoneyFormat,
): PictureInWords {
  const [first] = boxes
  if (loss <= 0 || bad <= 0)
    return {
      finding: `In nine of ten futures ${name} loses nothing`,
      todo: 'The others are too few to have conditions in common: none needs watching for the sake of cost.',
    }
  const lost = `${name} loses more than ${about(loss)}`
  if (!first)
    return {
      finding: `${lost} in ${roughShare(bad)} of futures, under no few conditions`,
      todo: 'Bad futures lie scattered: no simple trigger would announce them. Keep the choice cheap to change.',
    }
  return {
    finding: `${lost} mostly where ${listed(first.conditions.map((one) => conditionInWords(one, scenario)))}`,
    todo:
      `Bad futures are ${roughShare(bad)} of all; ${roughShare(first.coverage)} of them lie here, and ` +
      `${roughShare(first.density)} of the futures here are bad. ` +
      (first.density >= 0.5
        ? 'If you expect these conditions, choose another candidate; otherwise write them down as the trigger to ' +
          'decide again.'
        : 'Most are not, even here: keep the choice, and write the conditions down as the trigger to look again.'),
  }
}
