import { isPluralOption } from '@/content/options/option-ids'
import { numberAnswer } from '@/content/answers/rows'
import type { Money } from '@/content/schemas/scenario'
import { ANSWER_NAMES, type PartWorth } from '@/lib/decision'
import { capitalised, count, differenceSize, fromLessToMore, isClear, moneyIn, quantity } from '@/lib/format'

/** What a part costs or saves, and where that turns. */
export type WorthInWords = { balance: string; pays: boolean; crossing: string }

export function worthInWords({ part, crossing, ...worth }: PartWorth, money: Money): WorthInWords {
  const format = moneyIn(money)
  const { usd } = worth
  const size = differenceSize(worth, format)
  const isPlural = isPluralOption(part)
  const amount = isPlural
    ? usd <= 0
      ? `save ${size}`
      : `cost ${size} more than they save`
    : usd <= 0
      ? `saves ${size}`
      : `costs ${size} more than it saves`
  const doubt = isClear(worth) ? '' : ` (uncertain: ${fromLessToMore(worth, format)})`
  return { balance: `${amount}${doubt}`, pays: usd <= 0, crossing: crossing ? crossingInWords(crossing) : '' }
}

type Crossing = NonNullable<PartWorth['crossing']>

/** "Number of teams: pays from 7 teams (4 to never); you have 4 teams." */
function crossingInWords({ answer, pays, now, at, earliest, latest, everywhere }: Crossing): string {
  const unit = numberAnswer(answer)?.unit ?? ''
  const said = (value: number) => quantity(value, unit, { compact: true })
  const bare = (end: number | null) => {
    if (end === null) return 'never'
    if (end === everywhere) return 'any'
    return unit.startsWith('USD') ? said(end) : count(end, { compact: true })
  }
  const name = capitalised(ANSWER_NAMES[answer])
  const given = now === null ? 'not answered yet' : `you have ${said(now)}`
  if (at === null && earliest === null && latest === null) return `${name}: pays at none; ${given}.`
  const turns =
    at === null
      ? 'never pays by the central figures'
      : `pays ${at === everywhere ? 'at any' : `${WORDS[pays]} ${said(at)}`}`
  const ends = [earliest, latest].map(bare)
  return `${name}: ${turns}${ends[0] === ends[1] ? '' : ` (${ends.join(' to ')})`}; ${given}.`
}

const WORDS: Record<Crossing['pays'], string> = { from: 'from', 'up-to': 'up to' }
