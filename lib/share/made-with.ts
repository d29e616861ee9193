import { ignored, shown, type Ignored } from './ignored'
import { MADE, THEN, type Headline } from './made'
import { paramsOf, type QueryInput } from './params'

/** What a link says that it was made with; null where it says nothing that can be read. */
export type Made = { model: string | null; rates: string | null; then: Headline | null }

const DAY = /^\d{4}-\d{2}-\d{2}$/
const PART = /^[a-z][a-z-]{0,39}$/
const AMOUNT = /^\d{1,15}$/
const MOST_PARTS = 10

const EXPECTED: Readonly<Record<string, string>> = {
  [MADE]: 'the day of a revision of the model, e.g. 2026-11-29',
  [THEN]: 'total, low and high in whole US dollars and the parts recommended, with commas between',
}

/** Whether a parameter says what a link was made with. */
export const isMadeKey = (name: string): boolean => name === MADE || name === THEN

/** A remark on such a parameter where it cannot be read. */
export function madeProblems(name: string, text: string): Ignored[] {
  const isRead = name === MADE ? DAY.test(text) : headlineIn(text) !== null
  return isRead ? [] : [ignored(name, text, EXPECTED[name] ?? '')]
}

/** What a link says that it was made with. */
export function madeOf(input: QueryInput): Made {
  const { params } = paramsOf(input)
  const first = (name: string) => params.find(([one, text]) => one === name && text !== '')?.[1] ?? null
  const [model, rates, then] = [first(MADE), first('rates'), first(THEN)]
  return {
    model: model !== null && DAY.test(model) ? model : null,
    rates: rates === null ? null : shown(rates),
    then: then === null ? null : headlineIn(then),
  }
}

function headlineIn(text: string): Headline | null {
  const [total = '', low = '', high = '', ...parts] = text.split(',')
  const isWhole = [total, low, high].every((amount) => AMOUNT.test(amount))
  if (!isWhole || parts.length === 0 || parts.length > MOST_PARTS || !parts.every((part) => PART.test(part)))
    return null
  return { parts, total: Number(total), low: Number(low), high: Number(high) }
}
