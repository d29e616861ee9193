/**
 * Data and style of something that a chart draws. Charts know nothing about patterns: the caller passes name, colour
 * and dashes.
 */
type Series = {
  id: string
  label: string
  /** A CSS colour, usually a token: `var(--cqrs)`. */
  color: string
}

export type Point = { x: number; y: number }

export type LineSeries = Series & {
  /** SVG dash pattern, so that lines differ in more than colour; '' is a solid line. */
  dash: string
  /** Points in ascending order of x. */
  points: Point[]
  /** Why the line ends before the axis does, e.g. "Writes: 50K/s". */
  endsAt?: string
}

/** One part of a stacked bar. A negative amount is a saving and is drawn to the left of zero. */
export type Part = { id: string; label: string; amount: number; kind: 'paid' | 'unpaid' }

export type StackedBar = Series & { parts: Part[] }
