/** Price lists say "1 request" where a request is the unit; after a quantity the number goes. */
export const plainUnit = (unit: string): string => unit.replace(/^1 /, '')
