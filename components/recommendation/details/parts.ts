import type { RecommendationPart } from '@/lib/share/paths'

/** The pages behind the brief. */
export const PARTS = [
  {
    part: 'candidates',
    title: 'All candidates',
    lead: 'Cost, range, needs met, what was excluded and why.',
  },
  { part: 'cost', title: 'Every cost line', lead: 'Formulas, factors, ranges, sources; switch lines off.' },
  { part: 'assumptions', title: 'Assumptions', lead: 'Every figure, given or default.' },
  { part: 'sensitivity', title: 'Sensitivity', lead: 'How sure it is, what it hinges on, where it turns.' },
  { part: 'over-time', title: 'Over time', lead: 'Limits, budgets and rivals by month; when to switch.' },
  { part: 'migration', title: 'Migration', lead: 'Phases, cash, and what stopping leaves.' },
  { part: 'capacity', title: 'Capacity and failure', lead: 'Latency under load, what gives way, cells, recovery.' },
  { part: 'tree', title: 'Decision tree', lead: 'The reference guide’s three questions, and each decision.' },
] as const satisfies readonly { part: RecommendationPart; title: string; lead: string }[]

export const partTitled = (part: RecommendationPart): string => PARTS.find((one) => one.part === part)?.title ?? ''
