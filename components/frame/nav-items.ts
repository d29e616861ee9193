import { paths } from '@/lib/share/paths'

/** The pages in reading order. Links to tools carry the scenario; links to reference pages do not. */
export const TOOLS = [
  { href: paths.decide(), label: 'Decide' },
  { href: paths.calculator(), label: 'Cost' },
  { href: paths.compare(), label: 'Compare' },
] as const

export const REFERENCES = [
  { href: paths.patterns(), label: 'Patterns' },
  { href: paths.combinations(), label: 'Combinations' },
  { href: paths.evolve(), label: 'Migration' },
  { href: paths.antiPatterns(), label: 'Anti-patterns' },
  { href: paths.operate(), label: 'Monitoring' },
  { href: paths.method(), label: 'Method' },
  { href: paths.ledger(), label: 'Evidence' },
] as const
