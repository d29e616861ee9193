import type { Situation } from '@/content/schemas/scenario'
import type { MoneyFormat } from '@/lib/format'
import type { ShownCandidate } from '@/lib/report'

/** What a candidate leaves of the budget, or by how much it exceeds it; nothing where no budget is given. */
export function budgetInWords(
  { monthly, paid }: Pick<ShownCandidate, 'monthly' | 'paid'>,
  { budgetMonth, budgetTotal }: Pick<Situation, 'budgetMonth' | 'budgetTotal'>,
  { rough }: Pick<MoneyFormat, 'rough'>,
): string[] {
  const lines: string[] = []
  if (budgetMonth !== undefined && monthly > budgetMonth) lines.push(`over by ${rough(monthly - budgetMonth)} a month`)
  if (budgetTotal !== undefined && paid > budgetTotal) lines.push(`over by ${rough(paid - budgetTotal)} in all`)
  return lines
}
