/** The sheets of the set, in reading order. Tools carry the scenario along; references do not. */
export const TOOLS = [
  { href: '/decide', label: 'Decide' },
  { href: '/calculator', label: 'Cost' },
  { href: '/compare', label: 'Compare' },
] as const

export const REFERENCES = [
  { href: '/patterns', label: 'Patterns' },
  { href: '/combinations', label: 'Combinations' },
  { href: '/evolve', label: 'Evolve' },
  { href: '/anti-patterns', label: 'Anti-patterns' },
  { href: '/operate', label: 'Operate' },
  { href: '/method', label: 'Method' },
  { href: '/ledger', label: 'Evidence' },
] as const
