import { PATTERN_NAMES } from './pattern-ids'
import type { PartId } from './schemas/part'

/** Names alone, short enough for a sentence; the stream architectures are described in content/combinations. */
export const PART_NAMES: Record<PartId, string> = {
  ...PATTERN_NAMES,
  'lambda-architecture': 'Lambda',
  'kappa-architecture': 'Kappa',
}
