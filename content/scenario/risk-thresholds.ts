import type { Evidence } from '../schemas/provenance'
import type { Threshold } from './decision-thresholds'

const assumed = (note: string): Evidence => ({ provenance: 'assumed', source: 'Loadbearing', asOf: '2026-11', note })

const learned = (note: string): Evidence => ({
  provenance: 'derived',
  source: 'Reference guide, Operational Costs; published migrations',
  asOf: '2026-11',
  note,
})

/**
 * From where an anti-pattern is detected. The reference guide says how to detect each one, but gives no figures:
 * these are ours, set so that the default workload raises none.
 */
export const RISK_THRESHOLDS = {
  servicesPerTeam: {
    value: 10,
    unit: 'services per team',
    evidence: assumed('Above ten, a team meets each of its services less than once in a two-week sprint'),
  },
  servicesPerEngineer: {
    value: 2,
    unit: 'services per engineer',
    evidence: assumed('With more, no service has two people who know it, and one absence leaves it without an owner'),
  },
  callsPerRequest: {
    value: 5,
    unit: 'calls between services per request',
    evidence: assumed(
      'Five services in a row that are each up 99.9% of the time answer 99.5% of requests: the chain fails as one',
    ),
  },
  eventsPerWrite: {
    value: 5,
    unit: 'events per write',
    evidence: assumed('One change that is stored five times over says that events follow the code, not the domain'),
  },
  cellsFromQps: {
    value: 1000,
    unit: 'requests/s',
    evidence: assumed('A hundredth of the load for which the tree names cells, and one small server sustains it'),
  },
  simpleBelowQps: {
    value: 10_000,
    unit: 'requests/s',
    evidence: {
      provenance: 'source',
      source: 'Reference guide, Pattern Selection Decision Tree, question 2',
      asOf: '2026-11',
      note: 'The end of "<10K QPS → Monolith or Simple Services"',
    },
  },
  monthsToServices: {
    value: 12,
    unit: 'months',
    evidence: learned('12 months to learn; of the published programmes that were completed most took a year or more'),
  },
  monthsToCells: {
    value: 12,
    unit: 'months',
    evidence: learned('12 months to learn; the published programmes took 12 to 18'),
  },
  monthsToEvents: {
    value: 9,
    unit: 'months',
    evidence: learned('9 months to learn; the two published systems that began with it took nine months each'),
  },
  monthsToEdge: {
    value: 9,
    unit: 'months',
    evidence: learned('9 months to learn; the published programmes took 6 and 12'),
  },
  monthsToReadModels: { value: 4.5, unit: 'months', evidence: learned('4.5 months to learn') },
  monthsToFunctions: { value: 2, unit: 'months', evidence: learned('2 months to learn') },
  monthsToMoveToFunctions: {
    value: 11,
    unit: 'months',
    evidence: {
      provenance: 'derived',
      source: 'Published migrations to functions',
      asOf: '2019-10',
      note: 'The shorter of the two that say it: eleven months',
    },
  },
  oldFromYears: {
    value: 10,
    unit: 'years',
    evidence: assumed('By then most of those who wrote the first version have usually left'),
  },
} as const satisfies Record<string, Threshold>
