import { PATTERNS } from '@/content'
import { PATTERN_IDS, PATTERN_NAMES } from '@/content/pattern-ids'
import { scenarioWith } from '@/lib/kernel'
import { paths } from '@/lib/share/paths'
import { expectCandidates } from './support/candidates'
import { expect, test } from './support/fixtures'
import { costTable, fold, open, title, words } from './support/page-in-words'

test('a pattern found in the list keeps the ticks of its checklist @phone', async ({ page, expectPartsAccessible }) => {
  const { checklist } = PATTERNS.cqrs
  const box = (index: number) => page.getByRole('checkbox', { name: checklist[index]!.text })
  await open(page, paths.patterns())
  await page.getByRole('heading', { level: 3, name: PATTERN_NAMES.cqrs }).getByRole('link').click()
  await expect(title(page)).toHaveText(PATTERN_NAMES.cqrs)

  await expect(page.getByRole('checkbox')).toHaveCount(checklist.length)
  await box(0).check()
  await box(2).check()
  await box(1).check()
  await box(1).uncheck()
  await page.reload()

  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(2)
  await expect(box(0)).toBeChecked()
  await expect(box(2)).toBeChecked()
  await expect(page.getByRole('status').filter({ hasText: `2 of ${checklist.length} done` })).toBeVisible()
  await expectPartsAccessible(page.getByRole('region', { name: 'Implementation checklist' }))

  await page.goto(paths.pattern('serverless'))
  await expect(page.getByRole('checkbox')).toHaveCount(PATTERNS.serverless.checklist.length)
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0)
})

test('the comparison table has every fact of seven patterns in seven columns', async ({ page }) => {
  await page.goto(paths.patterns())
  const table = page.getByRole('table', { name: /^Patterns compared/ })
  await expect(table.getByRole('columnheader')).toHaveText([
    'Pattern',
    'When to use',
    'Architecture',
    'Guarantees',
    'Scaling limits',
    'Cost model',
    'Migration path',
  ])
  await expect(table.getByRole('rowheader')).toHaveCount(PATTERN_IDS.length)

  for (const id of PATTERN_IDS) {
    const { whenToUse, architecture, tableGuarantees, scaleLimits, costModel, migrationPath, origin } = PATTERNS[id]
    const columns = [
      whenToUse.map(({ text }) => text),
      architecture.map(({ role, technology }) => `${role}: ${technology}`),
      tableGuarantees.map(({ text }) => text),
      scaleLimits.map(({ text }) => text),
      costModel.map(({ text }) => text),
      migrationPath,
    ]
    const row = table.getByRole('row').filter({ has: page.getByRole('link', { name: PATTERN_NAMES[id] }) })
    const said = await Promise.all((await row.getByRole('cell').all()).map(words))
    expect(
      columns.map((facts, index) => facts.filter((fact) => !said[index]?.includes(fact))),
      id,
    ).toEqual(columns.map(() => []))
    await expect(row.getByRole('rowheader').getByText('Added by us')).toHaveCount(origin === 'ours' ? 1 : 0)
  }
})

test('the links to the next pattern lead through all patterns, each with a drawing described in words', async ({
  page,
  expectPartsAccessible,
}) => {
  await open(page, paths.pattern('monolith'))
  for (const [index, id] of PATTERN_IDS.entries()) {
    await expect(title(page)).toHaveText(PATTERN_NAMES[id])
    await expect(page.getByRole('img', { name: `Architecture of ${PATTERN_NAMES[id]}` })).toBeVisible()

    const { nodes, edges } = PATTERNS[id].diagram
    const told = page
      .getByRole('figure')
      .getByRole('listitem')
      .filter({ hasText: /(a?synchronous)\.$/ })
    await expect(told).toHaveCount(0)
    await fold(page.getByRole('figure'), `The ${edges.length} connections in words`).click()
    await expect(told).toHaveCount(edges.length)
    const sentences = (await told.allTextContents()).join(' ')
    const joined = nodes.filter((node) => edges.some(({ from, to }) => from === node.id || to === node.id))
    expect(
      joined.filter(({ label }) => !sentences.includes(label)),
      id,
    ).toEqual([])

    const others = page.getByRole('navigation', { name: 'Other patterns' })
    for (const next of PATTERN_IDS.slice(index + 1, index + 2))
      await others.getByRole('link', { name: PATTERN_NAMES[next] }).click()
  }
  await expectPartsAccessible(page.getByRole('figure').first())
})

test('a pattern page opens the calculator with that pattern among the candidates', async ({
  page,
  expectPartsAccessible,
}) => {
  await open(page, paths.pattern('event-sourcing'))
  await page.getByRole('link', { name: 'Estimate cost for your load' }).click()
  await expectCandidates(page, scenarioWith({ compare: ['monolith', 'event-sourcing'] }))
  await expect(costTable(page).getByRole('rowheader').first()).toContainText('recommended')
  const chosen = costTable(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: /your choice/ }) })
    .filter({ hasText: PATTERN_NAMES['event-sourcing'] })
  await expect(chosen.getByRole('cell').first()).toContainText(/^\$[\d,.]+/)
  await expectPartsAccessible(costTable(page))
})
