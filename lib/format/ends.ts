import { unitFor } from './units'

/** Two figures as the ends of a range, with the unit once: "3 to 6 teams", "1 to 10 person-months". */
export function fromTo(low: string, high: string): string {
  const unit = unitOf(low)
  const isSame = unit !== '' && unitFor(2, unit) === unitFor(2, unitOf(high))
  return `${isSame ? low.slice(0, -unit.length).trimEnd() : low} to ${high}`
}

const unitOf = (text: string): string => / (.+)$/.exec(text)?.[1] ?? ''
