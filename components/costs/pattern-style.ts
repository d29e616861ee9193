import { PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'

/** Style of a pattern in every chart: its colour, and dashes that distinguish it without colour. */
const DASHES: Record<PatternId, string> = {
  monolith: '',
  cqrs: '9 3',
  'event-sourcing': '2 3',
  microservices: '12 3 2 3',
  serverless: '5 2',
  'cell-based': '9 3 2 3 2 3',
  'edge-computing': '16 4',
}

export const styleOf = (pattern: PatternId) => ({
  id: pattern,
  label: PATTERN_NAMES[pattern],
  color: `var(--${pattern})`,
  dash: DASHES[pattern],
})
