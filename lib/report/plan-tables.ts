import type { MigrationPlan, Percentiles, Phase } from '@/lib/analysis'
import { roughShare, shareWithError, type MoneyInFiles } from '@/lib/format'
import type { PhaseChecklist } from './phase-checklist'
import { peopleInWords, spanInWords, stopInWords, weeksInWords, type OnTheWay } from './plan-in-words'
import { amount, figure, inUnit, moneySpan, NOTHING, text, type Cell, type Figures } from './figures'

type As = { isFile: boolean }

const ENDS = ['P10', 'P50', 'P90'] as const
const raw = (value: number): Cell => ({ text: '', raw: value })
const three = ({ p10, p50, p90 }: Percentiles): Cell[] => [p10, p50, p90].map(raw)
const threeColumns = (label: string, unit?: string) =>
  ENDS.map((end) => (unit ? inUnit(`${label}: ${end}`, unit) : figure(`${label}: ${end}`)))
const inMoney = ({ p10, p50, p90 }: Percentiles, money: MoneyInFiles): Cell[] =>
  [p10, p50, p90].map((usd) => amount(usd, money))

const WEEKS = 52 / 12
const inWeeks = ({ p10, p50, p90 }: Percentiles): Percentiles => ({
  p10: p10 * WEEKS,
  p50: p50 * WEEKS,
  p90: p90 * WEEKS,
})

/** What each phase takes. */
export function phasesTable(plan: MigrationPlan, { money, titleOf }: OnTheWay, { isFile }: As): Figures {
  const caption = 'What each phase takes: P50 (P10 to P90). Medians of phases do not add up to the median of their sum'
  const once = ['Programme', 'Double running', 'Learning', 'Spent on the phase']
  const spent = ({ programme, parallel, learning, spent: all }: Phase) => [programme, parallel, learning, all]
  if (isFile)
    return {
      caption,
      columns: [
        text('Phase'),
        ...threeColumns('Share of its move'),
        inUnit('Effort as planned', 'person-months'),
        ...threeColumns('Effort', 'person-months'),
        ...threeColumns('Time', 'weeks'),
        ...once.flatMap((label) => threeColumns(label, money.currency)),
      ],
      rows: plan.phases.map((phase, index) => [
        `${index + 1}. ${titleOf(phase)}`,
        ...three(phase.ofMove),
        raw(phase.planned),
        ...three(phase.work),
        ...three(inWeeks(phase.months)),
        ...spent(phase).flatMap((usd) => inMoney(usd, money)),
      ]),
    }
  return {
    caption,
    columns: [text('Phase'), text('Effort'), text('Time'), ...once.map(text)],
    rows: plan.phases.map((phase, index) => [
      `${index + 1}. ${titleOf(phase)}`,
      spanInWords(phase.work, 'person-months'),
      weeksInWords(phase.months),
      ...spent(phase).map((usd) => moneySpan(usd, money)),
    ]),
  }
}

const BEST = 'Leaves the most, share of futures'

/** What stopping after each phase leaves. */
export function stopsTable(plan: MigrationPlan, way: OnTheWay, { isFile }: As): Figures {
  const { money, nameOf, leaves } = way
  const { horizon } = plan
  const caption = 'What stopping leaves: P50 (P10 to P90)'
  const more = `Costs more than staying by month ${horizon}`
  if (isFile)
    return {
      caption,
      columns: [
        text('Stop'),
        text('What runs'),
        text('What of the old system stays'),
        ...threeColumns('Month of the stop'),
        ...threeColumns('Spent so far', money.currency),
        ...threeColumns('All costs a month', money.currency),
        ...threeColumns('Saved a month', money.currency),
        ...threeColumns(`Net by month ${horizon}`, money.currency),
        ...threeColumns(more, money.currency),
        figure(`Repaid within ${horizon} months, share of futures`),
        ...threeColumns('Payback month'),
        figure(BEST),
      ],
      rows: [
        [
          'Never start',
          way.today,
          '',
          ...three(NOTHING),
          ...[NOTHING, plan.staying, NOTHING, NOTHING, NOTHING].flatMap((usd) => inMoney(usd, money)),
          ...['', '', '', ''],
          raw(plan.stay.value),
        ],
        ...plan.phases.map((phase, index) => {
          const { ends, spent, monthly, saved, net, lost, payback, best } = phase.stop
          return [
            `After phase ${index + 1}`,
            nameOf(phase),
            leaves(phase) ?? '',
            ...three(ends),
            ...[spent, monthly, saved, net, lost].flatMap((usd) => inMoney(usd, money)),
            raw(payback.share.value),
            ...(payback.months ? three(payback.months) : ['', '', '']),
            raw(best.value),
          ]
        }),
      ],
    }
  return {
    caption,
    columns: [
      text('Stop, and what runs'),
      text('All costs a month'),
      text('Spent so far'),
      text(more),
      text('Payback month'),
      text(BEST),
    ],
    rows: [
      [
        `Never start: ${way.today}`,
        moneySpan(plan.staying, money),
        money.about(0),
        money.about(0),
        '',
        shareWithError(plan.stay),
      ],
      ...plan.phases.map((phase, index) => {
        const { spent, monthly, lost, payback, best } = phase.stop
        return [
          `After phase ${index + 1}: ${nameOf(phase)}`,
          moneySpan(monthly, money),
          moneySpan(spent, money),
          moneySpan(lost, money),
          payback.months
            ? `${spanInWords(payback.months, '').replace(/ +/, ' ').trim()}, in ${roughShare(payback.share.value)}`
            : `not within ${horizon}`,
          shareWithError(best),
        ]
      }),
    ],
  }
}

/** Saved less spent, month by month. */
export function cashTable({ cash, phases }: MigrationPlan, money: MoneyInFiles, { isFile }: As): Figures {
  const stops = (month: number) =>
    phases
      .flatMap(({ stop }, index) => (Math.ceil(stop.ends.p50) === month ? [`Phase ${index + 1} ends (P50)`] : []))
      .join(', ')
  return {
    caption: 'Saved less spent since the start, beside staying, by month: P50 (P10 to P90)',
    columns: [
      figure('Month'),
      ...(isFile ? threeColumns('Cumulative cash', money.currency) : [figure('Cumulative cash')]),
      text('Stop point'),
    ],
    rows: cash.flatMap((one, month) => {
      if (!isFile && month % 3 !== 0 && stops(month) === '') return []
      return [
        [{ text: `${month}`, raw: month }, ...(isFile ? inMoney(one, money) : [moneySpan(one, money)]), stops(month)],
      ]
    }),
  }
}

const CHECKS = ['Exit criterion', 'Detection', 'Rollback'] as const

/** Everything to tick off, phase by phase. */
export function checklistTable(plan: MigrationPlan, checks: readonly PhaseChecklist[]): Figures {
  return {
    caption: 'Checklist of the phases',
    columns: [text('Phase'), text('Kind'), text('Check'), text('Time'), text('Done')],
    rows: plan.phases.flatMap((phase, index) => {
      const check = checks[index]
      if (!check) return []
      const { title, exit, detection, rollback } = check
      const name = `${index + 1}. ${title}`
      const weeks = weeksInWords(phase.months)
      const [isExit, isDetection, isRollback] = CHECKS
      return [
        ...exit.map((criterion) => [name, isExit, criterion, weeks, '']),
        [name, isDetection, detection, weeks, ''],
        [name, isRollback, rollback, weeks, ''],
      ]
    }),
  }
}

/** The same for a wiki or a ticket, with the figures as the page shows them. */
export function checklistMarkdown(plan: MigrationPlan, checks: readonly PhaseChecklist[], way: OnTheWay): string {
  const phases = plan.phases.map((phase, index) => {
    const check = checks[index]
    if (!check) return []
    const { title, strategy, risk, exit, detection, rollback } = check
    return [
      `## ${index + 1}. ${title}`,
      '',
      `- Takes: ${weeksInWords(phase.months)}, ${spanInWords(phase.work, 'person-months')}, ` +
        moneySpan(phase.spent, way.money),
      `- Strategy: ${strategy.name}. ${strategy.because}`,
      `- Risk: ${risk.name}. Mitigation: ${risk.mitigation}`,
      '',
      'Exit criteria:',
      '',
      ...exit.map((criterion) => `- [ ] ${criterion}`),
      '',
      `- [ ] Detection in place: ${detection} (${risk.detection})`,
      `- [ ] Rollback rehearsed: ${rollback} (${risk.rollback})`,
      '',
      `Stopping here, ${way.nameOf(phase)}: ${stopInWords(phase, plan, way)}`,
      '',
    ]
  })
  const last = plan.phases.at(-1)
  return [
    `# Migration: ${way.today} to ${last ? way.nameOf(last) : way.today}`,
    '',
    `With ${peopleInWords(plan)}. Ranges: tenth to ninetieth percentile.`,
    '',
    ...phases.flat(),
  ].join('\n')
}
