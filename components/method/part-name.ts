import { isOptionId, OPTION_NAMES, type OptionId } from '@/content/options/option-ids'
import { PART_NAMES } from '@/content/part-names'
import type { PartId } from '@/content/schemas/part'

/** The name of a pattern, a stream architecture or a lighter option. */
export const partName = (part: PartId | OptionId): string => (isOptionId(part) ? OPTION_NAMES[part] : PART_NAMES[part])
