import type { RecommendationPart } from '@/lib/share/paths'

/** The pages behind the brief. */
export const PARTS = [
  { part: 'candidates', title: 'All candidates' },
  { part: 'cost', title: 'Every cost line' },
  { part: 'assumptions', title: 'Assumptions' },
  { part: 'sensitivity', title: 'Sensitivity' },
  { part: 'over-time', title: 'Over time' },
  { part: 'migration', title: 'Migration' },
  { part: 'capacity', title: 'Capacity and failure' },
  { part: 'tree', title: 'Decision tree' },
  { part: 'export', title: 'Export' },
] as const satisfies readonly { part: RecommendationPart; title: string }[]

export const partTitled = (part: RecommendationPart): string => PARTS.find((one) => one.part === part)?.title ?? ''
