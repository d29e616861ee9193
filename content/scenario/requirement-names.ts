/**
 * What the reference guide's cost functions ask for, in its own words (camelCase), then what our extensions
 * (Cell-Based, Edge) ask for beside it. All are volumes per calendar month unless the unit says otherwise.
 */
export const REQUIREMENT_NAMES = [
  'writeVolume',
  'readVolume',
  'events',
  'aggregates',
  'readModels',
  'services',
  'interServiceCalls',
  'requests',
  'computeSeconds',
  'storageGb',
  'users',
  'usersPerCell',
  'regions',
  'routedRequests',
  'globalWrites',
] as const

export type RequirementName = (typeof REQUIREMENT_NAMES)[number]

/** A full set, every volume known. */
export type Requirements = Record<RequirementName, number>
