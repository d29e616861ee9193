import type { Recommendation } from '@/lib/decision'

export type ReportSection = { id: string; title: string }

/** The parts of the page in reading order: for the contents, and for links from the figures at the top. */
export const reportSections = ({ winner }: Pick<Recommendation, 'winner'>): ReportSection[] => [
  ...(winner ? VERDICT : [{ id: 'examples', title: 'Examples' }]),
  { id: 'verdicts', title: 'All seven' },
  { id: 'tree', title: 'The tree' },
  { id: 'cost', title: 'Alternatives' },
  ...(winner ? AFTER_A_VERDICT : []),
  { id: 'assumptions', title: 'Assumptions' },
]

const VERDICT = [
  { id: 'price', title: 'Price' },
  { id: 'why', title: 'Why' },
  { id: 'conflicts', title: 'Conflicts' },
  { id: 'change', title: 'What would change it' },
  { id: 'measure', title: 'Measure next' },
]

const AFTER_A_VERDICT = [
  { id: 'limits', title: 'Limits' },
  { id: 'anti-patterns', title: 'Anti-patterns' },
  { id: 'migration', title: 'Migration' },
  { id: 'risks', title: 'Risks of moving' },
]
