import type { Page } from '@playwright/test'
import { DECISION_FACTS } from '@/content'
import type { Scenario } from '@/content/schemas/scenario'
import { moneyIn } from '@/lib/format'
import { shownCandidates } from '@/lib/report'
import { expect } from './fixtures'
import { costTable } from './page-in-words'

/** The table of whole costs shows the candidates of this scenario, each with its total and its infrastructure. */
export async function expectCandidates(page: Page, scenario: Scenario) {
  const { shown } = shownCandidates(scenario, DECISION_FACTS)
  const { rough, amount } = moneyIn(scenario.money)
  const rows = costTable(page).getByRole('row')
  await expect(rows.getByRole('rowheader')).toContainText(shown.map(({ name }) => name))
  for (const [index, { cost, monthly }] of shown.entries()) {
    const cells = rows.nth(index + 1).getByRole('cell')
    await expect(cells.first()).toContainText(rough(cost.total))
    await expect(cells.last()).toHaveText(amount(monthly))
  }
}
