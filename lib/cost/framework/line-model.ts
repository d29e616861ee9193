import { REQUIREMENTS, type RequirementName, type Requirements } from '@/content/scenario/requirements'

/** How many units one line of a pattern's bill counts. What a unit costs is the rate card's business. */
export type LineModel = {
  /** The guide's key in camelCase; the rate card has a rate of the same id. */
  id: string
  from: RequirementName[]
  /** The quantity in words. */
  formula: string
  quantity: (requirements: Requirements) => number
}

/** A line that counts one requirement as it is. */
export const volume = (id: string, name: RequirementName): LineModel => ({
  id,
  from: [name],
  formula: REQUIREMENTS[name].label,
  quantity: (requirements) => requirements[name],
})
