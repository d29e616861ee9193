import type { Page } from '@playwright/test'
import {
  ALERT_RULES,
  ANTI_PATTERNS,
  COMBINATIONS,
  DECISION_FACTS,
  EVOLUTION_PATHS,
  FRAMEWORK_CARD,
  MIGRATION_RISKS,
  MIGRATION_STRATEGIES,
  OPERATIONAL_COSTS,
  PATTERNS,
  PRESETS,
  TENANT_ISOLATION,
  TREE,
  WIZARD_QUESTIONS,
} from '@/content'
import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { ANSWER_FIELDS, MONEY_FIELDS, PEOPLE_FIELDS, WORKLOAD_FIELDS } from '@/content/scenario/fields'
import { COST_FACTORS } from '@/content/scenario/cost-factors'
import { COST_LINE_TEXTS } from '@/content/scenario/cost-lines'
import { moneyIn, unitPrice, usd } from '@/lib/format'
import { scenarioWith } from '@/lib/kernel'
import { shownCandidates } from '@/lib/report'
import { paths } from '@/lib/share/paths'
import { expect, test } from './support/fixtures'
import { labelOf, words } from './support/page-in-words'
import { SCRIPTS_REFUSED, stillCopyOf } from './support/without-scripts'
import { costOf, totalOn } from './support/worked-out'
import { wholeOrPart } from './support/whole-or-part'

test.use({ javaScriptEnabled: false, expectedProblems: [SCRIPTS_REFUSED] })

const layersOf = (layers: (typeof PATTERNS)['cqrs']['components']) =>
  layers.flatMap(({ name, parts }) => [name, ...parts.flatMap((part) => [part.name, ...part.value])])

const factsOf = (id: PatternId) => {
  const { scaleLimits, costModel, contradictions, migrationPath, metrics, checklist, ...head } = PATTERNS[id]
  return [
    head.name,
    head.summary,
    ...layersOf(head.components),
    ...head.guarantees.flatMap(({ name, detail }) => [name, detail]),
    ...[...scaleLimits, ...costModel, ...metrics, ...checklist].map(({ text }) => text),
    ...contradictions.flatMap(({ says, note }) => [...says.map(({ text }) => text), note]),
    ...migrationPath,
    OPERATIONAL_COSTS[id].overheadText,
    OPERATIONAL_COSTS[id].learningText,
    OPERATIONAL_COSTS[id].complexity,
  ]
}

const FIELDS = [ANSWER_FIELDS, WORKLOAD_FIELDS, PEOPLE_FIELDS, MONEY_FIELDS].flatMap((fields) => Object.values(fields))

const PAGES: { path: string; facts: string[] }[] = [
  {
    path: paths.home(),
    facts: [...PRESETS.flatMap(({ name, story }) => [name, story]), ...PATTERN_IDS.map((id) => PATTERNS[id].summary)],
  },
  ...PATTERN_IDS.map((id) => ({ path: paths.pattern(id), facts: factsOf(id) })),
  {
    path: paths.combinations(),
    facts: [
      ...COMBINATIONS.flatMap(({ name, subtitle, problem, layers }) => [name, subtitle, problem, ...layersOf(layers)]),
      ...TENANT_ISOLATION.flatMap(({ name, points, risk, isolation }) => [name, ...points, risk, isolation]),
    ],
  },
  {
    path: paths.evolve(),
    facts: [
      ...EVOLUTION_PATHS.flatMap(({ name, phases }) => [
        name,
        ...phases.flatMap((phase) => [phase.name, ...phase.steps]),
      ]),
      ...MIGRATION_STRATEGIES.flatMap(({ name, summary, suits }) => [name, summary, suits]),
      ...MIGRATION_RISKS.flatMap(({ name, mitigation, detection, rollback }) => [
        name,
        mitigation,
        detection,
        rollback,
      ]),
    ],
  },
  {
    path: paths.antiPatterns(),
    facts: ANTI_PATTERNS.flatMap(({ name, problem, detection, fix }) => [name, problem, ...detection, ...fix]),
  },
  {
    path: paths.operate(),
    facts: [
      ...ALERT_RULES.flatMap(({ name, condition }) => [name, condition]),
      ...PATTERN_IDS.flatMap((id) => PATTERNS[id].metrics.map(({ text }) => text)),
    ],
  },
  {
    path: paths.method(),
    facts: [
      ...FRAMEWORK_CARD.patterns.flatMap(({ rates, multiplier }) => [
        multiplier.why,
        ...Object.values(rates).flatMap(({ label, usd: rate, unit }) => [label, unitPrice(rate), unit]),
      ]),
      ...PATTERN_IDS.flatMap((id) => [OPERATIONAL_COSTS[id].overheadText, OPERATIONAL_COSTS[id].learningText]),
      ...PATTERN_IDS.flatMap((id) => PATTERNS[id].contradictions.map(({ note }) => note)),
      ...FIELDS.map(labelOf),
      ...Object.values(COST_FACTORS).map(({ label }) => label),
      ...Object.values(COST_LINE_TEXTS).map(({ formula }) => formula),
    ],
  },
  {
    path: paths.decide(undefined, scenarioWith({ situation: { peakQps: 1000 } })),
    facts: [...WIZARD_QUESTIONS.map(({ question }) => question), ...TREE.map(({ text }) => text)],
  },
  {
    path: paths.calculator(),
    facts: [
      totalOn(DEFAULT_SCENARIO),
      ...PATTERN_IDS.map((id) => PATTERNS[id].name),
      // Bills are those of the patterns that the shown candidates consist of.
      ...shownCandidates(DEFAULT_SCENARIO, DECISION_FACTS).shown.map(({ pattern }) =>
        usd(costOf(pattern, DEFAULT_SCENARIO).estimate.total),
      ),
    ],
  },
  ...PATTERN_IDS.map((id) => {
    const { estimate, other } = costOf(id, DEFAULT_SCENARIO)
    const formulas = [...estimate.lines, ...other.lines].map(({ formula }) => formula)
    return {
      path: paths.bill(id),
      facts: [PATTERNS[id].name, usd(estimate.total), moneyIn(DEFAULT_SCENARIO.money).exact(other.total), ...formulas],
    }
  }),
]

const checklist = (page: Page) => page.getByRole('region', { name: 'Implementation checklist' })

/**
 * These pages have the structure of the first pattern's page, and accessibility.spec.ts checks them in full with
 * JavaScript. Only the checklist differs without it.
 */
const BUILT_ALIKE = PATTERN_IDS.slice(1).map(paths.pattern)

for (const { path, facts } of PAGES) {
  test(`${path} can be read in full without JavaScript`, async ({
    page,
    browser,
    expectAccessible,
    expectPartsAccessible,
  }) => {
    expect((await page.goto(path))?.status()).toBe(200)
    const said = await words(page.getByRole('main'))
    expect(facts.length).toBeGreaterThan(5)
    expect(facts.filter((fact) => !said.includes(fact.replace(/\s+/g, ' ')))).toEqual([])
    const copy = await stillCopyOf(page, browser)
    await wholeOrPart(!BUILT_ALIKE.includes(path), {
      whole: () => expectAccessible(copy, path),
      part: () => expectPartsAccessible(checklist(copy)),
    })
  })
}

test('checklists are plain lists when ticks cannot be stored', async ({ page }) => {
  await page.goto(paths.pattern('cqrs'))
  const list = checklist(page)
  await expect(list.getByRole('listitem')).toHaveText(PATTERNS.cqrs.checklist.map(({ text }) => text))
  await expect(list.getByRole('checkbox')).toHaveCount(0)
})
