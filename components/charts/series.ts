/**
 * What a chart is told of a thing it draws. Charts know no patterns: whoever calls them brings name, colour and dashes.
 */
type Series = {
  id: string
  label: string
  /** A CSS colour, usually a token: `var(--cqrs)`. */
  color: string
}

export type Point = { x: number; y: number }

export type LineSeries = Series & {
  /** SVG dash pattern, so that colour is never the only sign; '' is a solid line. */
  dash: string
  /** Ascending in x. */
  points: Point[]
  /** Why the line stops before the axis does, e.g. "Writes: 50K/s". */
  endsAt?: string
}

/** One part of a stacked bar. Negative amounts are savings and are drawn left of zero. */
export type Part = { id: string; label: string; amount: number; kind: 'infrastructure' | 'engineering' }

export type StackedBar = Series & { parts: Part[] }
