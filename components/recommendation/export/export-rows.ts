import type { Scenario } from '@/content/schemas/scenario'
import type { Report } from '@/lib/report'
import { paths, type RecommendationPart } from '@/lib/share/paths'

/** One file that a recommendation can be taken along as. Every file holds the figures of the screen. */
export type ExportRow = {
  /** As it is shown; the answer itself names the saved file. */
  file: string
  /** What it is for: who reads it, or which program. */
  use: string
  /** `about`: title, author, status, date and deciders, as parameters. */
  href: (scenario: Scenario, about?: Readonly<Record<string, string>>) => string
  /** Absent when there is always something to write. */
  isThere?: (report: Report) => boolean
  /** A page to print; all others are saved. */
  isPage?: boolean
  /** A table: the same address with .json gives its rows to a program. */
  isTable?: boolean
}

/** Groups of `tables` stand together below the others. */
type ExportGroup = { id: string; kind: 'files' | 'tables'; title: string; lead: string; rows: readonly ExportRow[] }

/** The figures of one picture, which its page offers too. */
const figures = (part: RecommendationPart, name: string, use: string): ExportRow => ({
  file: `${name}.csv`,
  use,
  href: (scenario) => paths.recommendationFile(part, name, scenario),
  isTable: true,
})

/** A table of the whole recommendation. */
const table = (name: string, use: string): ExportRow => ({
  file: `${name}.csv`,
  use,
  href: (scenario) => paths.exportFile(`${name}.csv`, scenario),
  isTable: true,
})

const record = (file: string, use: string): ExportRow => ({
  file,
  use,
  href: (scenario, about) => paths.exportFile(file, scenario, about),
})

/** There is a way from what runs today. */
const moves = ({ migration }: Report) => migration.status === 'move'

const planned = (name: string, use: string): ExportRow => ({ ...figures('migration', name, use), isThere: moves })

/** What monitoring systems read. */
const watched = (file: string, use: string): ExportRow => ({
  file,
  use,
  href: (scenario) => paths.exportFile(`monitoring/${file}`, scenario),
})

/** Everything that can be exported. A new format is a row here and a route at its address. */
export const EXPORT_GROUPS: readonly ExportGroup[] = [
  {
    id: 'record-files',
    kind: 'files',
    title: 'Decision record',
    lead: 'Context, options, outcome, borders and sources, with what is said above of the decision.',
    rows: [
      record('record.md', 'MADR 4.0.0 for a repository, checked again by the command line'),
      record('record.html', 'One file for a mail or an archive: opens offline, asks for nothing'),
      {
        file: 'printed brief',
        use: 'Two printed pages, A4 or Letter, with a line to sign',
        href: (scenario, about) => paths.exportFile('brief', scenario, about),
        isPage: true,
      },
    ],
  },
  {
    id: 'model-files',
    kind: 'files',
    title: 'Architecture documentation',
    lead: 'The recommended composition as C4 containers with what each costs a month, and the decision for arc42.',
    rows: [
      record('workspace.dsl', 'Structurizr DSL, costs as properties'),
      record('composition.mmd', 'Mermaid flowchart, drawn wherever Markdown is'),
      record('arc42.md', 'Section 9, architecture decisions'),
    ],
  },
  {
    id: 'finance',
    kind: 'files',
    title: 'For finance',
    lead: 'The same figures where budgets are kept.',
    rows: [
      {
        file: 'workbook.xlsx',
        use: 'Every figure a formula: change an input or a rate, and totals and ranges of all candidates follow',
        href: (scenario) => paths.exportFile('workbook.xlsx', scenario),
      },
      table(
        'focus',
        'The planned bill as FOCUS 1.2 rows, one a component and month, to stand in one table with invoices. Its ' +
          'address takes start=2027-01 and with=a candidate',
      ),
    ],
  },
  {
    id: 'monitoring',
    kind: 'files',
    title: 'Monitoring',
    lead: 'Alerts that tell when to review this decision, beside those that the reference guide has for every system.',
    rows: [
      watched('prometheus-rules.yml', 'Alerting rules for Prometheus; names of metrics are edited in one place'),
      watched('prometheus-rules.test.yml', 'Their tests for promtool: silent inside each border, firing beyond it'),
      watched('cloudwatch-promql.json', 'CloudWatch alarms over PromQL, as a CloudFormation template'),
      watched('cloudwatch-metrics.json', 'The same over CloudWatch metrics'),
      watched('openslo.yml', 'Service level objectives, as OpenSLO'),
    ],
  },
  {
    id: 'tables',
    kind: 'tables',
    title: 'The recommendation',
    lead: 'What is compared, and with which figures.',
    rows: [
      table('candidates', 'All candidates with their cost, bill and needs'),
      { ...table('whole-cost', 'Whole cost, line by line'), href: (scenario) => paths.wholeCostExport(scenario) },
      table('components', 'Infrastructure a month, component by component'),
      table('assumptions', 'Every figure that the costs rest on, given or default'),
      {
        file: 'ledger.csv',
        use: 'The same with source, date and grade',
        href: (scenario) => paths.ledgerExport('csv', scenario),
        isTable: true,
      },
    ],
  },
  {
    id: 'sensitivity-tables',
    kind: 'tables',
    title: 'Sensitivity',
    lead: 'How sure it is, and what it hinges on.',
    rows: [
      figures('sensitivity', 'futures', 'How often each candidate costs least, and the range of its cost'),
      figures('sensitivity', 'worth', 'What it is worth to know a figure better'),
      figures('sensitivity', 'total', 'Which figures move the total'),
      figures('sensitivity', 'difference', 'Which figures move the lead over the next candidate'),
      figures('sensitivity', 'spread', 'Which figures the spread comes from'),
      figures('sensitivity', 'failures', 'Conditions under which another candidate costs less'),
      figures('sensitivity', 'map', 'Break-even map over the two figures that turn the comparison most'),
      figures('sensitivity', 'lines', 'Costs of the candidates along one figure'),
    ],
  },
  {
    id: 'over-time-tables',
    kind: 'tables',
    title: 'Over time',
    lead: 'Month by month, over the horizon.',
    rows: [
      figures('over-time', 'costs', 'Costs with their range'),
      figures('over-time', 'leads', 'Which candidate costs least when'),
      figures('over-time', 'events', 'What happens on the way, and when'),
      figures('over-time', 'path', 'When to move on to another candidate'),
      figures('over-time', 'commit', 'Committing now beside deciding later'),
    ],
  },
  {
    id: 'capacity-tables',
    kind: 'tables',
    title: 'Capacity and failure',
    lead: 'What each candidate carries, and what breaks with it.',
    rows: [
      figures('capacity', 'latency', 'Latency over load'),
      figures('capacity', 'limits', 'What limits each candidate, and its headroom'),
      figures('capacity', 'failure', 'What a failure takes down'),
      figures('capacity', 'cells', 'Cost by number of cells'),
      figures('capacity', 'cells-cases', 'The best number of cells under other figures'),
    ],
  },
  {
    id: 'plan',
    kind: 'tables',
    title: 'Migration plan',
    lead: 'From what runs today, phase by phase.',
    rows: [
      planned('phases', 'Phases with their length, people and cost'),
      planned('cash', 'Money paid, month by month'),
      planned('stops', 'Where one can stop, and what that leaves'),
      planned('checklist', 'Checklist, for a tracker'),
      {
        file: 'checklist.md',
        use: 'The same checklist, for a wiki',
        href: (scenario) => paths.recommendationFile('migration', 'checklist', scenario, {}, 'md'),
        isThere: moves,
      },
    ],
  },
]
