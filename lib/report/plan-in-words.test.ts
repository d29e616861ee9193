import { describe, expect, test } from 'vitest'
import { PUBLISHED_MIGRATIONS } from '@/content/evidence/migrations'
import { LEAVING, PHASE_CHECKS } from '@/content/migration/phase-checks'
import { EVOLUTION_PATHS, MIGRATION_RISKS, MIGRATION_STRATEGIES } from '@/content'
import { MOVE_PHASE_CHECKS } from '@/content/migration/phases/by-path'
import { STRATEGIES_FOR } from '@/content/migration/strategies-for'
import { PATTERNS } from '@/content/patterns'
import { comparedMoves } from '@/lib/analysis'
import { moneyInFiles } from '@/lib/format'
import { moveRows, movesInWords } from './moves-in-words'
import { phaseChecklists, strategyInWords } from './phase-checklist'
import { cashInWords, coverInWords, lengthInWords, stopInWords, stopsInWords, withinMove } from './plan-in-words'
import { cashTable, checklistMarkdown, checklistTable, phasesTable, stopsTable } from './plan-tables'
import { asFile, asShown } from './figures'
import { about, CACHE, DATA, money, planOf, SERVICES, sure, WAY } from './plan.fixture'

const FACTS = {
  patterns: PATTERNS,
  paths: EVOLUTION_PATHS,
  strategies: MIGRATION_STRATEGIES,
  suited: STRATEGIES_FOR,
  risks: MIGRATION_RISKS,
  adding: PHASE_CHECKS,
  leaving: LEAVING,
  within: MOVE_PHASE_CHECKS,
}

describe('how long it takes', () => {
  test('with the width of its range, and what narrows it', () => {
    const { finding, todo } = lengthInWords(planOf([CACHE, SERVICES], 0.3), false)
    expect(finding).toBe('2 phases in 12 months (6 to 24)')
    expect(todo).toMatch(/^The ends of the range lie a factor of 4 apart\. It ends within .* in 70% \(±2\) of futures/)
    expect(todo).toContain('enter yours, and the range narrows')
  })
  test('a share that is given is not asked for again', () =>
    expect(lengthInWords(planOf([CACHE], 0.3), true).todo).not.toContain('enter yours'))
})

describe('what the plan covers', () => {
  test('all phases in their order', () =>
    expect(coverInWords(planOf([CACHE, SERVICES], 0.3), WAY)).toBe(
      'The plan goes from Monolith to system 2: Add a cache and Microservices, in this order. ' +
        'Parts that run today and stay are not touched.',
    ))
  test('and what is left out', () => {
    const left = planOf([CACHE], 0.3, { skipped: ['microservices'], all: [CACHE.step, SERVICES.step] })
    expect(coverInWords(left, WAY)).toMatch(/Left out: Microservices\. So it ends at system 1, not at the recommend/)
  })
})

describe('cash', () => {
  test('a move that repays itself says when, and what is out until then', () => {
    const { finding, todo } = cashInWords(planOf([CACHE], 0.3), money)
    expect(finding).toBe('The $450K of the move are repaid in month 20 (10 to 40), in 80% (±2) of futures')
    expect(todo).toMatch(/^Ask for \$360K: the median outlay is highest in month 18\./)
  })
  test('one that seldom does says what is still out', () => {
    const plan = planOf([{ ...CACHE, payback: { share: sure(0.2), months: about(30) }, net: about(-300_000) }], 0.9)
    expect(cashInWords(plan, money).finding).toBe(
      'The move repays itself within 36 months only in 20% (±2) of futures: at the median it costs $300K more ' +
        'than staying by then, what is spent on it after that included',
    )
  })
})

describe('where to stop', () => {
  const stops = (stay: number, first: number, second: number) =>
    stopsInWords(
      planOf(
        [
          { ...CACHE, best: sure(first) },
          { ...SERVICES, best: sure(second) },
        ],
        stay,
      ),
      WAY,
    )

  test('stay, unless needs are worth it', () => {
    const { finding, todo } = stops(0.7, 0.2, 0.1)
    expect(finding).toBe('By money alone staying with Monolith leaves the most by month 36, in 70% (±2) of futures')
    expect(todo).toMatch(/^What the whole plan buys is own releases and fast reads/)
  })
  test('in the middle, unless a later need is worth it', () =>
    expect(stops(0.2, 0.7, 0.1)).toEqual({
      finding: 'By money alone stopping after phase 1 (system 1) leaves the most by month 36, in 70% (±2) of futures',
      todo: 'Go on only for what it still misses: own releases.',
    }))
  test('nowhere', () => expect(stops(0.1, 0.2, 0.7).todo).toMatch(/^Carry it out/))
  test('two that chance cannot tell apart are level, and needs decide', () => {
    const { finding, todo } = stops(0.45, 0.46, 0.09)
    expect(finding).toContain('are level')
    expect(todo).toBe(
      'Of the two take the further one, which also buys fast reads. The rest of the plan buys own releases.',
    )
  })
  test('what a stop leaves, in a sentence', () => {
    const plan = planOf([CACHE], 0.3)
    const [phase] = plan.phases
    expect(phase && stopInWords(phase, plan, WAY)).toBe(
      'It costs $20K a month less than today, and all that was spent is back by month 36 in the median, with $100K ' +
        'saved. Still missing: own releases.',
    )
  })
})

describe('within a move', () => {
  const plan = planOf([CACHE, DATA, SERVICES], 0.3)
  const [, check] = phaseChecklists(plan, FACTS)
  const [, phase] = plan.phases

  test('a phase has the name, the steps and the path of the reference guide, and its own risk and rollback', () => {
    expect(check).toMatchObject({
      title: 'Microservices: Data Decomposition',
      steps: ['Split shared databases', 'Add event-driven integration', 'Remove database coupling'],
      stepsFrom: 'source',
      path: { name: 'Monolith to Microservices' },
      strategy: { name: 'Database Decomposition' },
      risk: { name: 'Data Loss', mitigation: 'Dual write during migration' },
    })
    expect(check?.rollback).toMatch(/^Keep writing the old tables/)
  })
  test('where the guide has one line a phase, that is its name', () => {
    const within = { path: 'serverless', place: 1, index: 1, of: 3 } as const
    const [serverless] = phaseChecklists(
      planOf([{ step: { part: 'serverless', kind: 'add' }, within, isLast: false }], 0.3),
      FACTS,
    )
    expect(serverless).toMatchObject({ title: 'Serverless: Add triggers', steps: [], path: null })
  })
  test('stopping says what stays of the old system, what it costs and what is missing', () => {
    const way = { ...WAY, leaves: () => check?.leaves ?? null, missed: { ...WAY.missed, by: () => ['own releases'] } }
    expect(phase && withinMove(phase)).toBe('on the way to Microservices, 3 of 4')
    expect(phase && stopInWords(phase, plan, way)).toMatch(
      /^Extracted services own their data .*\. It costs \$20K .* Still missing: own releases\.$/,
    )
  })
  test('the plan says that its moves go through phases, and whose judgement divides them', () =>
    expect(coverInWords(plan, WAY)).toMatch(/Add a cache and Microservices, in this order\. .*our judgement\.$/))
})

describe('checklist', () => {
  const plan = planOf([CACHE, SERVICES], 0.3)
  const checks = phaseChecklists(planOf([CACHE, DATA], 0.3), FACTS)

  test('has the strategy and the risk of each phase', () => {
    expect(checks.map(({ strategy }) => strategy.name)).toEqual(['Feature Flags', 'Database Decomposition'])
    expect(checks.map(({ path }) => path?.name ?? null)).toEqual([null, 'Monolith to Microservices'])
    expect(checks.map(({ risk }) => risk.name)).toEqual(['Performance Degradation', 'Data Loss'])
    const work = (first: number, second: number) =>
      strategyInWords(
        { ...plan, phases: plan.phases.map((one, place) => ({ ...one, work: about(place ? second : first) })) },
        checks,
      )
    expect(work(30, 20)).toMatch(/^Phase 1, Add a cache, takes the most work; it goes by Feature Flags\./)
    expect(work(28, 30)).toMatch(
      /^Phases 1 and 2 take the most work, about as much each; they go by Feature Flags and Database Decomposition\./,
    )
    expect(strategyInWords(planOf([CACHE], 0.3), checks)).toBe('Its one phase, Add a cache, goes by Feature Flags.')
  })
  test('what is left behind has a rollback too', () => {
    const [check] = phaseChecklists(planOf([{ step: { part: 'serverless', kind: 'leave' } }], 0.3), FACTS)
    expect(check).toMatchObject({ rollback: LEAVING.rollback, exit: LEAVING.exit })
  })
  test('as Markdown and as a file it has every criterion, and the figures of the page', () => {
    const markdown = checklistMarkdown(plan, checks, WAY)
    const file = asFile(checklistTable(plan, checks)).flat()
    for (const { exit, detection, rollback } of checks) {
      for (const criterion of exit) expect(markdown).toContain(`- [ ] ${criterion}`)
      for (const text of [...exit, detection, rollback]) expect(file).toContain(text)
    }
    const shown = asShown(phasesTable(plan, WAY, { isFile: false })).rows[0] ?? []
    expect(markdown).toContain(`- Takes: ${shown[2]}, ${shown[1]}, ${shown[6]}`)
    expect(file).toContain(shown[2])
  })
})

describe('tables', () => {
  const plan = planOf([CACHE, SERVICES], 0.3)
  test.each([
    ['phases', phasesTable(plan, WAY, { isFile: true }), phasesTable(plan, WAY, { isFile: false })],
    ['stops', stopsTable(plan, WAY, { isFile: true }), stopsTable(plan, WAY, { isFile: false })],
    ['cash', cashTable(plan, money, { isFile: true }), cashTable(plan, money, { isFile: false })],
  ])('%s: every row has a cell for each column, on the page and in the file', (_, file, page) => {
    for (const { columns, rows } of [file, page])
      expect(rows.map((row) => row.length)).toEqual(rows.map(() => columns.length))
  })
  test('a file of stops has the rows of the page, never starting among them, and its names of columns', () => {
    const [file, page] = [stopsTable(plan, WAY, { isFile: true }), stopsTable(plan, WAY, { isFile: false })]
    expect(file.rows.map(([stop, runs]) => `${stop as string}: ${runs as string}`)).toEqual(
      page.rows.map(([stop]) => stop),
    )
    expect(asFile(file)[1]).toContain(plan.staying.p50)
    const named = (of: string) => file.columns.filter(({ label }) => label.startsWith(of))
    for (const { label } of page.columns.slice(1)) expect(named(label)).not.toHaveLength(0)
  })
  test('a file of phases has their numbers', () => {
    const [file, page] = [phasesTable(plan, WAY, { isFile: true }), phasesTable(plan, WAY, { isFile: false })]
    expect(file.rows.map(([phase]) => phase)).toEqual(page.rows.map(([phase]) => phase))
  })
  test('needs with "and" in their names stay apart in a list', () => {
    const way = { ...WAY, missed: { ...WAY.missed, by: () => ['kept, proven and rebuilt', 'own releases'] } }
    const [phase] = plan.phases
    expect(phase && stopInWords(phase, plan, way)).toMatch(/missing: kept, proven and rebuilt; and own releases\.$/)
  })
  test('a file has amounts in the currency of the page', () => {
    const euros = { ...WAY, money: moneyInFiles({ currency: 'EUR', exchangeRate: 0.5 }) }
    const [head, first] = asFile(phasesTable(plan, euros, { isFile: true }))
    expect(first?.[head?.indexOf('Spent on the phase: P50 (EUR)') ?? -1]).toBe(225_000)
    expect(asFile(cashTable(plan, euros.money, { isFile: true }))[0]).toContain('Cumulative cash: P50 (EUR)')
    expect(asFile(stopsTable(plan, euros, { isFile: true }))[2]).toContain(225_000)
  })
  test('a file has dollars unrounded', () =>
    expect(asFile(phasesTable(plan, WAY, { isFile: true }))[1]).toContain(450_000))
  test('the table of cash marks the months in which phases end', () => {
    const rows = asFile(cashTable(plan, money, { isFile: true }))
    expect(rows[7]).toEqual([6, -60_000, -120_000, -240_000, 'Phase 1 ends (P50)'])
  })
})

describe('published moves', () => {
  const moves = comparedMoves(PUBLISHED_MIGRATIONS)
  const rows = moveRows(moves, PUBLISHED_MIGRATIONS)
  test('every miss has a reason, and nothing else has', () =>
    expect(rows.filter(({ because }) => because !== null)).toEqual(rows.filter(({ status }) => status !== 'within')))
  test('how many lie within is said with how many should', () => {
    const { finding, caution } = movesInWords(moves)
    expect(finding).toBe('13 of 15 published durations lie within the range of the plan')
    expect(caution).toContain('should hold about 12 of 15')
    expect(caution).toContain(
      `were read from ${new Set(rows.filter(({ isUsed }) => isUsed).map(({ company }) => company)).size}`,
    )
  })
})
