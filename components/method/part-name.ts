import { OPTION_NAMES, type OptionId } from '@/content/options/option-ids'
import { PART_NAMES } from '@/content/part-names'
import type { PartId } from '@/content/schemas/part'

/** The name of a pattern, a stream architecture or a lighter option. */
export const partName = (part: PartId | OptionId): string => (isOption(part) ? OPTION_NAMES[part] : PART_NAMES[part])

const isOption = (part: PartId | OptionId): part is OptionId => part in OPTION_NAMES
