import type { OptionId } from '../options/option-ids'
import type { PhaseCheck } from '../schemas/phase-check'

/** Of each lighter option that a migration adds: judgements of ours, beside the risk that the reference guide names. */
export const PHASE_CHECKS: Record<OptionId, PhaseCheck> = {
  'modular-borders': {
    strategy: {
      id: 'feature-flags',
      because: 'The code stays in one deployable, so old and new calls between modules are switched without a release.',
    },
    steps: ['Name the modules and their owners', 'Fail the build on a new call across', 'Remove the old ones'],
    risk: 'team-productivity-loss',
    exit: ['The build fails on any call that goes around a module’s interface', 'The list of exceptions is empty'],
    detection: 'Exceptions left in the list, week by week',
    rollback: 'Allow the call again in the list of exceptions; nothing at run time has changed',
  },
  'audit-table': {
    strategy: { id: 'parallel-run', because: 'The table is filled beside the old log until both say the same.' },
    steps: ['Write each change with who and when', 'Compare with the log', 'Answer audits from it'],
    risk: 'data-loss',
    exit: ['Every write path leaves a row, checked by counting for two weeks'],
    detection: 'Changes without a row, counted each night',
    rollback: 'Answer from the old log again; the table does no harm',
  },
  'temporal-tables': {
    strategy: { id: 'parallel-run', because: 'Versions are kept beside the rows that everybody reads.' },
    steps: ['Switch versions on, table by table', 'Set how long they are kept', 'Answer questions about the past'],
    risk: 'performance-degradation',
    exit: ['A state of last month was read back and found right', 'Writes are no slower than agreed'],
    detection: 'Write latency and storage, table by table',
    rollback: 'Switch versions off for the table',
  },
  'read-replicas': {
    strategy: { id: 'feature-flags', because: 'Each query is switched to a replica by itself, and back.' },
    steps: ['Add replicas', 'Move reads that may be late', 'Watch the lag'],
    risk: 'performance-degradation',
    exit: ['Reads that may be late go to replicas only', 'Lag at peak is below what these reads allow'],
    detection: 'Seconds of lag, and reads on the primary',
    rollback: 'Switch the query back to the primary',
  },
  cache: {
    strategy: { id: 'feature-flags', because: 'The cache is asked or left out by a switch.' },
    steps: ['Cache what is read most', 'Set how old it may be', 'Watch the share of hits'],
    risk: 'performance-degradation',
    exit: [
      'The share of hits is as planned at peak',
      'The database carried the peak with an empty cache, once, on purpose',
    ],
    detection: 'Share of hits, and load of the database when it falls',
    rollback: 'Leave the cache out',
  },
  'search-index': {
    strategy: { id: 'event-bridge', because: 'Changes of the tables feed the index, which may be a moment behind.' },
    steps: ['Feed the index from changes', 'Compare results', 'Move the queries'],
    risk: 'data-loss',
    exit: ['A full rebuild was done once and timed', 'Rows and documents are equal in number for two weeks'],
    detection: 'Rows and documents that differ, each night',
    rollback: 'Ask the database again, query by query',
  },
  'database-per-tenant': {
    strategy: { id: 'strangler-fig', because: 'Tenants move one by one, the smallest first.' },
    steps: ['Route by tenant', 'Move the smallest tenants', 'Move the others'],
    risk: 'data-loss',
    exit: ['Every tenant is in one database', 'A schema change was rolled out to all of them'],
    detection: 'Rows of each tenant before and after, compared',
    rollback: 'Point the tenant back to the shared database, which receives all writes for two weeks',
  },
  'edge-cache': {
    strategy: { id: 'strangler-fig', because: 'The CDN stands in front of the origin and takes over path by path.' },
    steps: ['Put a CDN in front', 'Set how long each path is kept', 'Purge on change'],
    risk: 'performance-degradation',
    exit: ['The share of hits is as planned', 'A purge is seen by every region within the time that was agreed'],
    detection: 'Share of hits and wrong or stale answers, per path',
    rollback: 'Let the path through to the origin',
  },
}

/** Of a part that is left behind. */
export const LEAVING: PhaseCheck = {
  strategy: {
    id: 'parallel-run',
    because: 'Both answer until the results agree, so what is taken away is no longer needed when it goes.',
  },
  steps: ['Move its requests and data', 'Compare the results', 'Switch it off, then remove it'],
  risk: 'data-loss',
  exit: [
    'No request has reached it for two weeks',
    'Its data were moved, counted and compared',
    'It is off, and nobody asked for it for a month',
  ],
  detection: 'Requests that still reach it, and rows that differ',
  rollback: 'Switch it on again: it stays deployable, with its data, for a month',
}
