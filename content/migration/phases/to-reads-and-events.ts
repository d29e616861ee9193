import type { MovePhaseCheck } from '../../schemas/phase-check'

/** Phases of the migration path of CQRS. */
export const CQRS: MovePhaseCheck[] = [
  {
    risk: 'performance-degradation',
    exit: ['Every committed write is in the stream, checked by counting for two weeks', 'Writes are no slower'],
    detection: 'Latency of writes, and rows that have no event',
    rollback: 'Switch the capture off: nobody reads the stream yet',
    leaves: 'Changes are published, and nobody uses them yet; any later consumer may',
  },
  {
    strategy: { id: 'parallel-run', because: 'Projections are filled beside the indexes that still answer.' },
    risk: 'data-loss',
    exit: ['A projection has been rebuilt from nothing once, and it was timed', 'Lag is below its target at peak'],
    detection: 'Seconds of lag, and events that a projection could not read',
    rollback: 'Drop the projection and build it again: nobody reads it yet',
    leaves: 'Projections are filled and paid for, and nobody reads them',
  },
  {
    strategy: {
      id: 'parallel-run',
      because: '"Shadow reads" asks both sides and compares before anyone relies on the new one.',
    },
    risk: 'data-loss',
    exit: ['Shadow reads differ in less than 1 of 100,000 for two weeks'],
    detection: 'Rows that differ between write and read side',
    rollback: 'Stop asking the read side',
    leaves: 'Both sides answer and only the old one counts: the dearest place to stop',
  },
  {
    strategy: { id: 'feature-flags', because: '"Switch reads" needs a switch that can be reversed.' },
    risk: 'performance-degradation',
    exit: [
      'Every read that may be late goes to the read side',
      'What must see its own write has a rule, and was tried',
    ],
    detection: 'Latency of reads, and complaints about stale answers',
    rollback: 'Switch reads back to the write side, query by query',
    leaves: 'Reads come from projections; the indexes that served them on the write side are still kept',
  },
  {
    strategy: {
      id: 'feature-flags',
      because: 'What only served reads is switched off before it is removed, so a query that was missed shows.',
    },
    risk: 'team-productivity-loss',
    exit: ['Indexes and replicas that only served reads are gone', 'A new projection takes days, not weeks'],
    detection: 'Load of the write side, and days to a new projection',
    rollback: 'Build the index again',
    leaves: 'The write side carries writes alone',
  },
]

/** Phases of the migration path of Event Sourcing. */
export const EVENT_SOURCING: MovePhaseCheck[] = [
  {
    strategy: {
      id: 'event-bridge',
      because: '"Add events" lets the old tables publish what happens to them before they are replaced.',
    },
    risk: 'data-loss',
    exit: ['Every write path leaves an event, checked by counting for two weeks', 'Old versions can still be read'],
    detection: 'Changes without an event, counted each night',
    rollback: 'Stop writing events: the tables are the truth',
    leaves: 'What happens is kept from now on and can be asked; the tables decide, and nothing before is known',
  },
  {
    risk: 'data-loss',
    exit: ['Replayed events give the state of the tables, row by row, for a month'],
    detection: 'A nightly replay compared with the tables',
    rollback: 'Read from the tables, which still decide',
    leaves: 'State and events are written side by side and compared; both are paid for',
  },
  {
    strategy: {
      id: 'feature-flags',
      because: 'State is read from events or from tables by a switch, aggregate by aggregate.',
    },
    risk: 'data-loss',
    exit: [
      'A stream has been replayed in production within the time that an outage may take',
      'Snapshots are made, and one was restored',
    ],
    detection: 'Time of a replay, and state that differs from the tables',
    rollback: 'Keep writing the tables until the end of the phase, and read from them again',
    leaves: 'Events decide and any past state can be read; the old tables are still written',
  },
  {
    strategy: {
      id: 'feature-flags',
      because: 'The old tables are switched off first, and removed when nothing has asked for them.',
    },
    risk: 'data-loss',
    exit: ['Nothing has read the old tables for a month', 'Erasing a person’s data was done once, in events too'],
    detection: 'Queries that still reach the tables',
    rollback: 'Fill the tables from the events again',
    leaves: 'Events are the only record',
  },
]
