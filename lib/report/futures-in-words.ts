import type { CandidateOutlook, Outlook } from '@/lib/analysis'
import { areApart, count, roughShare, shareWithError, type MoneyFormat } from '@/lib/format'

/** What a picture shows and what to do with it. */
export type PictureInWords = { finding: string; todo: string }

type Named = {
  outlook: Outlook
  chosen: number
  nameOf: (place: number) => string
  money: MoneyFormat
  /** What decided for the recommendation: said where another one is best more often or cheaper on average. */
  why: string
}

/** The figure that is most worth measuring, by its name in a sentence; null where none is. */
type Measurable = { first: string | null }

/** How sure the recommendation is, and what to do about it. */
export function futuresInWords({ outlook, chosen, nameOf, money, why, first }: Named & Measurable): PictureInWords {
  const { candidates, futures } = outlook
  const own = candidates[chosen]
  const able = ableIn(outlook)
  const name = nameOf(chosen)
  if (!own?.best || !own.regret || !own.overpays || able.length < 2)
    return {
      finding: `${name} is the only candidate that may be chosen, in every future`,
      todo: 'Nothing is to be decided by cost: question the needs instead, one by one, with what each of them costs.',
    }
  const of = `of ${count(futures)} futures`
  const { other, cheap, level } = rivalsIn(outlook, chosen, able)
  const finding =
    other?.one.best && level
      ? `${name} and ${nameOf(other.place)} are level: each is best in about ${roughShare(own.best.value)} ${of}`
      : other?.one.best
        ? `${nameOf(other.place)} is best in ${roughShare(other.one.best.value)} ${of}, ${name} in ` +
          roughShare(own.best.value)
        : `${name} is best in ${roughShare(own.best.value)} ${of}`
  const risk = riskInWords(own, money)
  const asked = { own, chosen, cheap, often: other, nameOf, money, first }
  return { finding, todo: `${unlessBest(why, asked)}${risk} ${advice(asked)}` }
}

type Able = { one: CandidateOutlook; place: number }

const ableIn = ({ candidates }: Outlook): Able[] =>
  candidates.flatMap((one, place) => (one.best ? [{ one, place }] : []))

/** Who is best more often than the recommendation, whether chance alone may say so, and who is cheapest on average. */
function rivalsIn(outlook: Outlook, chosen: number, able: readonly Able[]) {
  const own = able.find(({ place }) => place === chosen)?.one.best
  const often = able.find(({ one }) => one.id === outlook.oftenBest)
  const other = often && often.place !== chosen ? often : undefined
  return {
    other,
    cheap: able.find(({ one }) => one.id === outlook.leastOnAverage),
    level: own && other?.one.best ? !areApart(own, other.one.best) : false,
  }
}

/** How sure the recommendation is: one sentence, and why it stands where another is best more often or costs less. */
export type HowSure = {
  finding: string
  /** Sentences; empty where nothing speaks for another. */
  despite: string
}

export function howSure({ outlook, chosen, nameOf, money, why }: Named): HowSure {
  const own = outlook.candidates[chosen]
  const able = ableIn(outlook)
  if (!own?.best || !own.regret || able.length < 2)
    return {
      finding: 'Every other candidate misses a hard need or a stated limit, so in no future does cost decide.',
      despite: '',
    }
  const of = `of ${count(outlook.futures)} futures`
  const { other, cheap, level } = rivalsIn(outlook, chosen, able)
  const often =
    other?.one.best && level
      ? `Level with ${nameOf(other.place)}: each is best in about ${roughShare(own.best.value)} ${of}`
      : other?.one.best
        ? `Best in ${shareWithError(own.best)} ${of}, ${nameOf(other.place)} in ${shareWithError(other.one.best)}`
        : `Best in ${shareWithError(own.best)} ${of}`
  const worst =
    own.regret.p95 > 0
      ? `at worst, in 1 of 20, you overpay ${money.about(own.regret.p95)} or more`
      : 'hardly any makes it the wrong choice'
  const less = lessOnAverage(own, chosen, cheap)
  const average = less ? `On average ${nameOf(less.place)} costs ${money.about(less.usd)} less. ` : ''
  return {
    finding: `${often}; ${worst}.`,
    despite: `${average}${unlessBest(why, { own, chosen, cheap, often: other })}`.trim(),
  }
}

/** What the cheapest on average costs less than the recommendation, where it is more than the error. */
function lessOnAverage(own: CandidateOutlook, chosen: number, cheap: Able | undefined) {
  if (!cheap || cheap.place === chosen) return null
  const usd = own.mean - cheap.one.mean
  return usd > Math.hypot(own.error, cheap.one.error) * 2 ? { usd, place: cheap.place } : null
}

/** Why another one is not recommended that is best more often, or costs less on average. */
const unlessBest = (why: string, { own, chosen, cheap, often }: Rivals): string =>
  often || lessOnAverage(own, chosen, cheap) ? `${why} ` : ''

function riskInWords({ regret, overpays }: CandidateOutlook, money: MoneyFormat): string {
  if (!regret || !overpays) return ''
  if (regret.p95 <= 0) return 'Hardly any future makes it the wrong choice.'
  return (
    `At worst, in 1 of 20 futures, you overpay ${money.about(regret.p95)} or more beside the cheapest of that ` +
    `future; on average ${money.about(regret.expected)}, and more than 10% in ${shareWithError(overpays)} of futures.`
  )
}

type Rivals = {
  own: CandidateOutlook
  chosen: number
  cheap: Able | undefined
  often: Able | undefined
}

type Asked = Rivals &
  Measurable & {
    nameOf: (place: number) => string
    money: MoneyFormat
  }

/** Decide, hedge or look again: by the share and by who is cheapest on average. */
function advice({ own, chosen, cheap, often, nameOf, money, first }: Asked): string {
  const less = lessOnAverage(own, chosen, cheap)
  if (less)
    return (
      `${nameOf(less.place)} costs ${money.about(less.usd)} less on average: choose it unless the reasons for ` +
      `${nameOf(chosen)} are worth that.`
    )
  const share = own.best?.value ?? 0
  if (often)
    return first
      ? `On average none costs less: measure ${first} before deciding between the two.`
      : 'On average none costs less, and no single figure tells them apart: decide by what else speaks for either.'
  if (share >= 0.8) return 'Decide now: knowing a figure better would rarely change the choice.'
  if (share >= 0.5)
    return first
      ? `Decide for it, and measure ${first} before the first step that cannot be taken back.`
      : 'Decide for it: no single figure is worth measuring first.'
  return first
    ? `Measure ${first} before deciding: no candidate is best in most futures.`
    : 'No candidate is best in most futures, and no single figure is worth measuring: keep the choice easy to change.'
}
