import type { Recommendation } from '@/lib/decision'

export type ReportSection = { id: string; title: string }

/** The parts of the page in reading order: for the contents, and for links from the figures at the top. */
export const reportSections = ({ winner }: Pick<Recommendation, 'winner'>): ReportSection[] => [
  winner ? { id: 'why', title: 'Why it wins' } : { id: 'examples', title: 'Examples' },
  { id: 'tree', title: 'Three questions' },
  { id: 'verdicts', title: 'All seven' },
  { id: 'cost', title: 'Cost' },
  ...(winner ? AFTER_A_VERDICT : []),
  { id: 'assumptions', title: 'Assumptions' },
]

const AFTER_A_VERDICT = [
  { id: 'limits', title: 'Limits' },
  { id: 'anti-patterns', title: 'Anti-patterns' },
  { id: 'migration', title: 'Migration' },
  { id: 'risks', title: 'Risks of moving' },
]
