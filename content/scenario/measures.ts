import type { CostPart } from './cost-parts'

/** What settles a factor of each line that no question asks for: a look at what there is, days and not weeks. */
export const MEASURES: Record<CostPart, string> = {
  infrastructure: 'Hold the last three bills against this estimate, line by line.',
  development: 'List the modules, and mark which of them the pattern would touch.',
  running: 'Book the hours of operation by system for a month.',
  learning: 'Count who has run the pattern in production before.',
  migration: 'Move one small part first, and book its hours.',
  coordination: 'Count, for the changes of a quarter, how many had to wait for another team.',
  outages: 'Read the incident log of the last two years: hours, and who could not work.',
  latency: 'Measure at the users what a far region waits.',
  history: 'Count the reconstructions of the last year and the hours that each took.',
  limits: 'Load a copy until it gives way, once.',
}
