import type { Scenario } from '@/content/schemas/scenario'
import type { Policy } from '@/lib/analysis'
import { shareWithError, type MoneyInFiles } from '@/lib/format'
import { marginOf, peakQpsOf } from '@/lib/kernel'
import { amount, amounts, figure, inUnit, NONE, text, type Cell, type Figures } from './figures'
import { byCommitting, loadInWords, triggerInWords } from './path-in-words'

type NameOf = (place: number) => string

/** A row for each trigger at each review, of the best start and of the recommendation. */
export function pathTable({ best, recommended }: Policy, nameOf: NameOf, scenario: Scenario): Figures {
  const load = (size: number): Cell => ({ text: loadInWords(size, scenario), raw: size * peakQpsOf(scenario) })
  const rows = [best, ...(recommended ? [recommended] : [])].flatMap((path): Cell[][] =>
    path.triggers.length === 0
      ? [[nameOf(path.start), NONE, NONE, NONE, 'no switch pays', NONE, NONE, NONE]]
      : path.triggers.map((trigger) => [
          nameOf(path.start),
          { text: `${trigger.month}`, raw: trigger.month },
          nameOf(trigger.from),
          nameOf(trigger.to),
          triggerInWords(trigger, scenario),
          trigger.size.from > 0 ? load(trigger.size.from) : NONE,
          trigger.size.below < Infinity ? load(trigger.size.below) : NONE,
          { text: shareWithError(trigger.share), raw: trigger.share.value },
        ]),
  )
  return {
    caption: 'Moves at each review, by start',
    columns: [
      text('Start'),
      figure('Month'),
      ...['From', 'To', 'Trigger'].map(text),
      ...['Peak from', 'Peak below'].map((label) => inUnit(label, 'requests/s')),
      figure('Futures'),
    ],
    rows,
  }
}

/** What each candidate costs more than the best path: as a start with later moves, and for good. */
export function commitTable(policy: Policy, nameOf: NameOf, money: MoneyInFiles): Figures {
  const usd = (value: number): Cell => amount(value, money, money.rough(value))
  const error = (of: { error: number }): Cell => amount(marginOf(of), money, money.about(marginOf(of)))
  return {
    caption: 'What each candidate costs more than the best path, on average',
    columns: [
      text('Candidate'),
      ...['As a start, with later moves', 'As a start: error (±)', 'For all months'].map((of) => amounts(of, money)),
      ...['For all months: error (±)', 'What later moves save'].map((of) => amounts(of, money)),
    ],
    rows: byCommitting(policy).map(({ candidate, starting, committing }) => [
      nameOf(candidate),
      usd(starting.usd),
      error(starting),
      usd(committing.usd),
      error(committing),
      usd(committing.usd - starting.usd),
    ]),
  }
}
