import { PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'
import type { Need, RankedPattern, Reason } from '@/lib/decision'
import { between, listed, moneyIn, moreOrLess, quantity, shareWithError, count } from '@/lib/format'
import type { CandidateOutlook } from '@/lib/analysis'
import { reasonParts, type ShownCandidate } from '@/lib/report'
import type { Scenario } from '@/content/schemas/scenario'
import type { Argument } from './types'

const good = (because: string): Argument => ({ kind: 'good', because })
const neutral = (because: string): Argument => ({ kind: 'neutral', because })
const bad = (because: string): Argument => ({ kind: 'bad', because })

type Known = {
  needs: readonly Need[]
  ranked: readonly RankedPattern[]
  recommended: string
  outlook: CandidateOutlook | undefined
  futures: number
  money: Scenario['money']
}

/** What speaks for and against an option: needs, money, futures, budget, and the reasons of its patterns. */
export const argumentsOf = (one: ShownCandidate, known: Known): Argument[] => [
  ...byNeeds(one, known.needs),
  ...byMoney(one, known),
  ...byFutures(known),
  ...byBudget(one),
  ...byPatterns(one.candidate.patterns, known.ranked),
]

const STRENGTHS: Record<Need['strength'], string> = {
  hard: 'a required need',
  preference: 'a preference',
  'rule-of-thumb': 'a rule of thumb',
}

function byNeeds({ meets, misses }: ShownCandidate, needs: readonly Need[]): Argument[] {
  const nameOf = (id: string) => `“${needs.find((need) => need.id === id)?.name ?? id}”`
  const all = meets.length + misses.length
  const many = misses.length === 0 ? allNeeds(all) : `${meets.length} of ${all} needs`
  return [
    ...(meets.length > 0 ? [good(`it meets ${many}: ${listed(meets.map(nameOf))}`)] : []),
    ...misses.map((id) => {
      const strength = needs.find((need) => need.id === id)?.strength ?? 'preference'
      return bad(`it misses ${STRENGTHS[strength]}: ${nameOf(id)}`)
    }),
  ]
}

const allNeeds = (many: number): string =>
  many === 1 ? 'the one need' : many === 2 ? 'both needs' : `all ${many} needs`

function byMoney({ toRecommended, cost, today }: ShownCandidate, { money, recommended }: Known): Argument[] {
  const format = moneyIn(money)
  const { rough } = format
  const runs = today ? [good('it runs today')] : []
  if (!toRecommended)
    return [
      neutral(`it costs ${rough(cost.total)} over ${cost.months} months, between ${between(format, cost)}`),
      ...runs,
    ]
  const { usd, told } = toRecommended
  const than = `${moreOrLess(toRecommended, format)} than ${recommended}`
  const said = told
    ? (usd < 0 ? good : bad)(`it costs ${than}`)
    : neutral(`it costs ${than}, within the ranges, so the two cannot be told apart by cost`)
  return [said, ...runs]
}

function byFutures({ outlook, futures }: Known): Argument[] {
  if (!outlook?.best) return []
  const said = `it costs least in ${shareWithError(outlook.best)} of ${count(futures)} futures`
  return [outlook.best.value >= 0.5 ? good(said) : neutral(said)]
}

function byBudget({ withinBudget }: ShownCandidate): Argument[] {
  if (withinBudget === null) return []
  return [withinBudget ? good('it stays within the budget') : bad('it exceeds the budget')]
}

/** More would be a list to read, and the page of all candidates has them all. */
const MOST = 3

function byPatterns(patterns: readonly PatternId[], ranked: readonly RankedPattern[]): Argument[] {
  const all = patterns.flatMap((pattern) =>
    (ranked.find((one) => one.pattern === pattern)?.reasons ?? []).flatMap((reason) => argumentOf(pattern, reason)),
  )
  return (['good', 'bad'] as const).flatMap((kind) => all.filter((one) => one.kind === kind).slice(0, MOST))
}

/** Votes of the tree and open answers inform, and are no argument. */
const COUNTS: readonly Reason['kind'][] = [
  'need',
  'sign',
  'simplicity',
  'cost',
  'stopped',
  'denied',
  'limit',
  'anti-pattern',
]

function argumentOf(pattern: PatternId, reason: Reason): Argument[] {
  if (!COUNTS.includes(reason.kind)) return []
  const { basis, because } = reasonParts(reason)
  const name = PATTERN_NAMES[pattern]
  const on = basis === '' ? name : `${name}: ${inSentence(basis)}`
  const it = reason.kind === 'simplicity' ? 'it is ' : ''
  return [{ kind: reason.for ? 'good' : 'bad', because: `${it}${inSentence(withoutStop(because))} (${on})` }]
}

/** Its first letter in lower case, unless it begins with letters such as CQRS. */
export const inSentence = (text: string): string =>
  /^[A-Z][A-Z0-9-]/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)

export const withoutStop = (sentence: string): string => sentence.replace(/\.$/, '')

/** "one more candidate was priced", for the candidates that are no option of the record. */
export const othersInWords = (priced: number, shown: number, excluded: number): string => {
  const rest = Math.max(0, priced - shown)
  return (
    `${quantity(rest, 'other candidate')} ${rest === 1 ? 'was' : 'were'} priced, and ` +
    `${quantity(excluded, 'composition')} excluded before.`
  )
}
