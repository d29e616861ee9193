import type { CommitmentPlan, CommittedLine, SupportPlan } from '@/content/scenario/commitments'
import type { Money, Scenario } from '@/content/schemas/scenario'
import {
  breakEvenOf,
  cardOnTerms,
  cashByMonth,
  chosenCard,
  costInputs,
  grownInputs,
  infrastructureUnder,
  savedBy,
  termsOf,
  type AgreedAmount,
  type AgreedRate,
  type BreakEven,
  type CashMonth,
  type CostFacts,
} from '@/lib/cost'
import { costed, type Candidate } from '@/lib/decision'
import { growthAfter, perMonth, type Usd } from '@/lib/kernel'

/** One line of a bill that is bought in a way of its own. */
export type CommitmentRow = {
  line: CommittedLine
  plan: CommitmentPlan
  rate: AgreedRate
  /** What its charges cost on demand, and what is taken off that. */
  onDemand: Usd<'month'>
  saved: Usd<'month'>
  /** Paid at the start of a term, at the usage of today. */
  upfront: number
  /** Null on demand. */
  breakEven: BreakEven | null
}

/** A row for each line and rate: one line may hold charges of two products. */
export function commitmentRows(agreed: readonly AgreedAmount[]): CommitmentRow[] {
  const rows = new Map<string, CommitmentRow>()
  for (const { rate, amount } of agreed) {
    const { line, plan, share, off, upfront, termMonths } = rate
    const key = JSON.stringify(rate)
    const before = rows.get(key)
    rows.set(key, {
      line,
      plan,
      rate,
      onDemand: perMonth((before?.onDemand ?? 0) + amount),
      saved: perMonth((before?.saved ?? 0) + savedBy(rate, amount)),
      upfront: (before?.upfront ?? 0) + amount * share * (1 - off) * upfront * termMonths,
      breakEven: breakEvenOf(rate),
    })
  }
  return [...rows.values()]
}

/** How a candidate's infrastructure is bought, and when it is paid. */
export type CommitmentsReport = {
  rows: CommitmentRow[]
  support: { plan: SupportPlan; amount: Usd<'month'> } | null
  credits: { usd: number; months: number } | null
  cash: CashMonth[]
}

/** Null where everything is on demand or under the one commitment for everything, without support plan and credits. */
export function commitmentsOf(
  candidate: Pick<Candidate, 'id' | 'patterns' | 'options' | 'stream'>,
  scenario: Scenario,
  facts: CostFacts,
): CommitmentsReport | null {
  const { money } = scenario
  if (!isCommitted(money)) return null
  const card = cardOnTerms(chosenCard(scenario, facts), termsOf(scenario))
  if (card.kind === 'framework') return null
  const inputs = costInputs(scenario)
  const bills = Array.from({ length: money.horizonMonths }, (_, month) => {
    const grown = month === 0 ? inputs : grownInputs(inputs, growthAfter(month, money))
    const { parts, support, total } = infrastructureUnder(grown, card)(costed(candidate))
    return { total, support, agreed: parts.flatMap((part) => part.agreed ?? []) }
  })
  const [first] = bills
  return {
    rows: commitmentRows(first?.agreed ?? []),
    support: money.support === 'none' ? null : { plan: money.support, amount: first?.support ?? perMonth(0) },
    credits: money.credits === 0 ? null : { usd: money.credits, months: money.creditMonths },
    cash: cashByMonth(bills, money),
  }
}

const isCommitted = ({ commitments, support, credits }: Money): boolean =>
  Object.keys(commitments).length > 0 || support !== 'none' || credits > 0
