import { COST_FACTORS, FACTOR_IDS, type CostFactor } from '@/content/scenario/cost-factors'
import { FACTOR_GROUPS } from '@/content/scenario/futures'
import type { AnswerKey } from '@/content/schemas/decision'
import type { Scenario } from '@/content/schemas/scenario'
import type { Bar, InputId, Tornado, ValueOfInformation, VarianceShares, Worth } from '@/lib/analysis'
import { ANSWER_NAMES, OVER_ANSWERS, OVER_RANGE, type OpenQuestion } from '@/lib/decision'
import { capitalised, isRare, listed, roughShare, type MoneyFormat } from '@/lib/format'
import { marginOf } from '@/lib/kernel'
import type { PictureInWords } from './futures-in-words'
import { inputInWords, isMany } from './input-in-words'

/** Below two standard errors a price may be chance. */
export const isKnown = (worth: Worth): boolean => worth.usd > marginOf(worth)

/** The figure that is most worth measuring, by its name in a sentence; null where none is. */
export function mostWorth({ inputs }: ValueOfInformation, scenario: Scenario): string | null {
  const [first] = inputs.filter(isKnown)
  return first ? inputInWords(first.input, scenario).name : null
}

/** What not knowing costs, and what to measure first. */
export function priceOfNotKnowing(
  { inputs, everything }: ValueOfInformation,
  scenario: Scenario,
  money: MoneyFormat,
  open: Open,
): PictureInWords {
  const { about } = money
  const [first, second] = inputs.filter(isKnown)
  const beside = besideAnswers(first, open, money)
  if (!first)
    return {
      finding: 'No single figure is worth measuring before the decision',
      todo:
        (everything >= 1
          ? `Knowing everything would save ${about(everything)}; no figure alone saves more than its error.`
          : 'Whatever the figures turn out to be, the choice stays the same.') + (beside || ' Decide now.'),
    }
  const { name, measure } = inputInWords(first.input, scenario)
  const next = second ? ` Then ${inputInWords(second.input, scenario).name} (${about(second.usd)}).` : ''
  return {
    finding: `Not knowing ${name} risks ${about(first.usd)}`,
    todo:
      `Spend no more than that to find out. ${measure}${next} Knowing everything would save ${about(everything)}; ` +
      `the prices of single figures overlap and do not add up.${beside}`,
  }
}

/** What to measure next, its price and how; the answer of the wizard that settles it, where one does. */
export function measureNext(
  { inputs, everything }: ValueOfInformation,
  scenario: Scenario,
  money: MoneyFormat,
  open: Open,
): { sentence: string; answer: AnswerKey | null } {
  const [first] = inputs.filter(isKnown)
  const beside = besideAnswers(first, open, money)
  if (!first)
    return {
      sentence:
        (everything >= 1
          ? 'Measure next: nothing. No single figure is worth finding out before the decision.'
          : 'Measure next: nothing. Whatever the figures turn out to be, the choice stays the same.') + beside,
      answer: null,
    }
  const { name, measure } = inputInWords(first.input, scenario)
  return {
    sentence: `Measure next: ${name}. Not knowing it risks ${money.about(first.usd)}. ${measure}${beside}`,
    answer: answerOf(first.input),
  }
}

/** The open answer on which most depends, as wizard and brief rank them; null where none can change anything. */
type Open = Pick<OpenQuestion, 'answer' | 'usd'> | null

/** Why the first of the open answers is another one, or has another price, than the first of the figures. */
function besideAnswers(first: Worth | undefined, open: Open, { about }: MoneyFormat): string {
  if (!open || open.usd < 1) return ''
  const depends = `about ${about(open.usd)} depend on it`
  return first && answerOf(first.input) === open.answer
    ? ` Its question is still open: over all likely answers ${depends}; here it counts within the range assumed for it.`
    : ` Of the answers still open, ${ANSWER_NAMES[open.answer]} comes first: ${depends}, ${OVER_ANSWERS}. ` +
        `${OVER_RANGE}.`
}

const answerOf = (input: InputId): AnswerKey | null => {
  if (input === 'load') return 'peakQps'
  if (input === 'teams') return 'teams'
  if (input === 'readShare') return 'readWriteRatio'
  return COST_FACTOR_ANSWERS.find(({ id }) => id === input)?.answer ?? null
}

const COST_FACTOR_ANSWERS = FACTOR_IDS.flatMap((id) => {
  const { answer }: CostFactor = COST_FACTORS[id]
  return answer ? [{ id, answer }] : []
})

/** The figure that moves the total most, one at a time. */
export function tornadoInWords(
  { bars, total }: Tornado,
  name: string,
  scenario: Scenario,
  { rough }: MoneyFormat,
): PictureInWords {
  const [first, ...others] = bars
  if (!first || first.atLow === first.atHigh)
    return { finding: `No figure moves the total of ${name}`, todo: 'Take the total as it stands.' }
  const { name: input, said } = inputInWords(first.input, scenario)
  const next = others.slice(0, 2).map((bar) => inputInWords(bar.input, scenario).name)
  return {
    finding:
      `The total of ${name} moves most with ${input}: ${rough(first.atLow)} at ${said(first.low)}, ` +
      `${rough(first.atHigh)} at ${said(first.high)}`,
    todo:
      `State the total with its range, not as ${rough(total)} alone` +
      (next.length > 0 ? `, and name ${listed([input, ...next])} with it.` : '.'),
  }
}

/** Whether a figure alone makes another candidate the cheaper one. */
export const turns = ({ lead }: Bar, now: number): boolean =>
  Math.sign(lead.atLow) !== Math.sign(now) || Math.sign(lead.atHigh) !== Math.sign(now)

/** The figures that turn the comparison with the best rival, one at a time. */
export function leadInWords(
  tornado: Tornado,
  name: string,
  nameOf: (place: number) => string,
  scenario: Scenario,
): PictureInWords {
  const turning = byLead(tornado).filter((bar) => turns(bar, tornado.lead))
  const [first] = turning
  if (!first)
    return {
      finding: `No single figure, at either end of its range, changes which is cheaper`,
      todo:
        tornado.lead > 0
          ? `A rival costs less than ${name} whatever one figure does: what speaks for ${name} is not its cost.`
          : `${name} stays the cheapest that may be chosen while only one figure is off. The map below has two.`,
    }
  const names = turning.slice(0, 3).map((bar) => inputInWords(bar.input, scenario).name)
  const { said, name: input } = inputInWords(first.input, scenario)
  const atHigh = Math.sign(first.lead.atHigh) !== Math.sign(tornado.lead)
  const [value, best] = atHigh ? [first.high, first.best.atHigh] : [first.low, first.best.atLow]
  return {
    finding: `${capitalised(listed(names))} ${changing(names)} which is cheaper`,
    todo: `Look at ${input} first: at ${said(value)} the cheapest is ${nameOf(best)}. If you expect that, choose it.`,
  }
}

const changing = ([name = '', ...others]: readonly string[]): string =>
  others.length > 0 ? 'each change' : isMany(name) ? 'change' : 'changes'

/** By what they do to the difference, greatest first. */
export const byLead = ({ bars }: Tornado): Bar[] =>
  [...bars].sort((one, other) => leadWidth(other) - leadWidth(one)).filter((bar) => leadWidth(bar) > 0)

const leadWidth = ({ lead }: Bar): number => Math.abs(lead.atHigh - lead.atLow)

const groupOf = (source: string) => FACTOR_GROUPS.find(({ id }) => source === `group.${id}`)

/** A source of spread: an input, or what a group of inputs has in common. */
export function sourceInWords(source: string, scenario: Scenario): string {
  const group = groupOf(source)
  return group ? capitalised(group.name) : inputInWords(source as InputId, scenario).label
}

/** What the spread of the total rests on. */
export function spreadInWords(shares: VarianceShares, name: string, scenario: Scenario): PictureInWords {
  const [first, ...others] = shares.sources
  if (!first || shares.variance <= 0)
    return { finding: `The total of ${name} has no spread`, todo: 'Take the total as it stands.' }
  const rest = others.filter(({ total }) => isRare(total)).length
  const group = groupOf(first.source)?.name
  const source = group ?? inputInWords(first.source as InputId, scenario).name
  const [alone, together] = [Math.max(0, first.first), first.total].map(roughShare)
  return {
    finding:
      `${alone} of the spread of the total comes from ${source} alone` +
      (alone === together ? '' : `, ${together} from ${group ? 'that' : 'it'} together with others`),
    todo:
      `To narrow the range of the total, find out ${group ?? `about ${source}`} first` +
      (rest > 0 ? `; ${rest} of ${shares.sources.length} sources bring under 1% each and need no more care.` : '.'),
  }
}
