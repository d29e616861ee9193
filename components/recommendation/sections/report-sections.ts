import type { Recommendation } from '@/lib/decision'

/** A section of the page: its title, and a shorter one for the table of contents. */
export type ReportSection = { id: SectionId; title: string; short: string }

/** Every section by its id, its address on the page: an address stays when a title changes. */
export const SECTIONS = {
  examples: { title: 'Worked examples', short: 'Examples' },
  price: { title: 'What it costs', short: 'Cost' },
  why: { title: 'Three independent decisions: decomposition, data, runtime', short: 'Decisions' },
  conflicts: { title: 'Trade-offs', short: 'Trade-offs' },
  change: { title: 'Sensitivity', short: 'Sensitivity' },
  measure: { title: 'What to find out next', short: 'Find out next' },
  verdicts: { title: 'All seven patterns, ranked', short: 'All seven' },
  tree: { title: 'Decision tree of the reference guide', short: 'Decision tree' },
  cost: { title: 'Cost of the alternatives', short: 'Alternatives' },
  limits: { title: 'Scaling limits', short: 'Scaling limits' },
  'anti-patterns': { title: 'Anti-patterns', short: 'Anti-patterns' },
  migration: { title: 'Migration', short: 'Migration' },
  risks: { title: 'Risks and rollback', short: 'Risks' },
  assumptions: { title: 'Assumptions', short: 'Assumptions' },
} as const

export type SectionId = keyof typeof SECTIONS

const WITH_WINNER: SectionId[] = [
  'price',
  'why',
  'conflicts',
  'change',
  'measure',
  'verdicts',
  'tree',
  'cost',
  'limits',
  'anti-patterns',
  'migration',
  'risks',
  'assumptions',
]
const WITHOUT_WINNER: SectionId[] = ['examples', 'verdicts', 'tree', 'cost', 'assumptions']

/** The sections of the page in reading order: for the contents, and for links from the figures at the top. */
export const reportSections = ({ winner }: Pick<Recommendation, 'winner'>): ReportSection[] =>
  (winner ? WITH_WINNER : WITHOUT_WINNER).map((id) => ({ id, ...SECTIONS[id] }))
