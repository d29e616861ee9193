import { PART_NAMES } from '@/content/part-names'
import { listed } from '@/lib/format'
import type { PartId } from './types'

/** The composition as one phrase: "Cell-Based with Event Sourcing", "CQRS in a modular monolith". */
export function compositionName(parts: readonly PartId[]): string {
  const [first, ...rest] = parts
  if (!first) return ''
  const beside = rest.filter((part) => part !== 'monolith').map((part) => PART_NAMES[part])
  const named = beside.length > 0 ? `${PART_NAMES[first]} with ${listed(beside)}` : PART_NAMES[first]
  if (!rest.includes('monolith')) return named
  return `${named}${parts.includes('cell-based') ? ', a modular monolith in each cell' : ' in a modular monolith'}`
}
