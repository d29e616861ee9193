import { OPTION_NAMES, type OptionId } from '@/content/options/option-ids'
import { PART_NAMES } from '@/content/part-names'
import { listed } from '@/lib/format'
import type { PartId } from './types'

/**
 * The composition as one phrase: "Cell-Based with Event Sourcing", "CQRS in one deployable", "Modular monolith with an
 * audit table".
 */
export function compositionName(parts: readonly PartId[], options: readonly OptionId[] = []): string {
  const [first, ...rest] = parts
  if (!first) return ''
  const modular = options.includes('modular-borders')
  const isMonolith = parts.includes('monolith')
  const leading = first === 'monolith' && modular ? 'Modular monolith' : PART_NAMES[first]
  const beside = [
    ...rest.filter((part) => part !== 'monolith').map((part) => PART_NAMES[part]),
    ...options.filter((option) => option !== 'modular-borders' || !isMonolith).map((option) => OPTION_NAMES[option]),
  ]
  const named = beside.length > 0 ? `${leading} with ${listed(beside)}` : leading
  if (!rest.includes('monolith')) return named
  const inside = modular ? 'a modular monolith' : 'one deployable'
  return parts.includes('cell-based') ? `${named}, ${inside} in each cell` : `${named} in ${inside}`
}
