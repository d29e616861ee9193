import { assumed } from '../scenario/assumed'
import type { LighterOption } from '../schemas/option'

/** Nobody should run a pattern who needs one of these. By axis, in the order of their ids. */
export const LIGHTER_OPTIONS: readonly LighterOption[] = [
  {
    id: 'modular-borders',
    name: 'Enforced module borders',
    axis: 'decomposition',
    oneLine: 'One deployable whose modules call each other only through interfaces that a check in the build enforces.',
    satisfies: [
      'Several teams work in one code base, each in modules of its own.',
      'A merge queue lets many teams release the one deployable several times a day.',
      'A module can become a service later without untangling it first.',
    ],
    doesNotSatisfy: [
      'Teams do not release independently: there is one release for all.',
      'Modules cannot be scaled or hosted separately.',
      'A memory leak or a crash in one module stops all of them.',
    ],
    runHours: {
      low: 0,
      value: 0,
      high: 2,
      evidence: assumed('Still one deployable; keeping the borders is development, not operation'),
    },
    evidence: assumed(
      'Shopify releases one application with over 1,000 developers about 40 times a day; Gusto needed six months to ' +
        'put most of its monolith into checked packages',
    ),
  },
  {
    id: 'audit-table',
    name: 'Audit table',
    axis: 'data',
    oneLine:
      'A table, filled by triggers or in the same transaction, that says who changed which record, when and how.',
    satisfies: [
      'It answers who changed what and when.',
      'Written append-only and with signed or chained rows, it shows that nothing was altered since.',
      'Records that changed before can be looked up one by one.',
    ],
    doesNotSatisfy: [
      'Past events cannot be replayed under other rules or into a new read model.',
      'It records which values changed, but not the intention behind the change.',
      'The state of many records at one past moment has to be put together row by row.',
    ],
    runHours: {
      low: 2,
      value: 4,
      high: 6,
      evidence: assumed('Judged: growth, archiving and access rights of one more table'),
    },
    evidence: assumed(
      'A trigger sees every change that the database makes; PostgreSQL users have measured what it costs',
    ),
  },
  {
    id: 'temporal-tables',
    name: 'Temporal tables',
    axis: 'data',
    oneLine: 'Tables in which the database keeps every version of a row with the period in which it was valid.',
    satisfies: [
      'Queries read all records as they were at any past moment.',
      'With a second period they tell what was valid from what was known then.',
      'The application keeps writing current rows as before.',
    ],
    doesNotSatisfy: [
      'Past states are not computed again under other rules: versions are stored, not the events behind them.',
      'A new consumer cannot be fed with everything that happened.',
      'Who made the change is known only if the application writes it into the row.',
    ],
    runHours: {
      low: 2,
      value: 4,
      high: 6,
      evidence: assumed('Judged: schema changes and retention of the old versions'),
    },
    evidence: assumed(
      'System-versioned tables are in the SQL standard since 2011; SQL Server, MariaDB and Db2 have them',
    ),
  },
  {
    id: 'read-replicas',
    name: 'Read replicas',
    axis: 'data',
    oneLine: 'Copies of the database that follow it and answer reads, with the same tables as the original.',
    satisfies: [
      'Read load is spread over more servers, to about sixteen times that of one node.',
      'Reports run without slowing down writes.',
      'A replica can take over when the primary fails.',
    ],
    doesNotSatisfy: [
      'Queries that need another model than the tables written are as slow as before.',
      'Writes are not spread: all of them still go to the primary.',
      'Reads are behind by milliseconds to seconds unless they go to the primary.',
    ],
    runHours: {
      low: 2,
      value: 4,
      high: 6,
      evidence: assumed('Judged: managed replicas need alarms on lag and an eye on their size'),
    },
    evidence: assumed(
      'Amazon Aurora has up to 15 replicas, 10 to 100 ms behind; other managed databases have about five',
    ),
  },
  {
    id: 'cache',
    name: 'Cache',
    axis: 'data',
    oneLine: 'An in-memory store in front of the database that answers repeated reads.',
    satisfies: [
      'The same few records are read very often.',
      'Results that are costly to compute are kept for seconds or minutes.',
      'The database is relieved of peaks in read load.',
    ],
    doesNotSatisfy: [
      'Reads that must see the last write cannot be answered from it without invalidation on every write.',
      'Queries that are asked only once gain nothing.',
      'It replaces no search and no other query model.',
    ],
    runHours: {
      low: 1,
      value: 4,
      high: 8,
      evidence: assumed('Judged: a managed cache needs little, finding stale entries takes the time'),
    },
    evidence: assumed('One large cache node answers 100,000 to 1,000,000 requests a second in benchmarks of vendors'),
  },
  {
    id: 'search-index',
    name: 'Search index',
    axis: 'data',
    oneLine: 'A search engine that is fed with changes from the database and answers text, filter and map queries.',
    satisfies: [
      'Users search full text, with filters, facets or distance.',
      'One further query model is served without splitting the application.',
      'Lists can be sorted and filtered by any field.',
    ],
    doesNotSatisfy: [
      'Several consumers that each need a view of their own are better served by CQRS.',
      'Results are behind the database by about a second.',
      'It is not a system of record: it must be possible to build it again.',
    ],
    runHours: {
      low: 2,
      value: 4,
      high: 6,
      evidence: assumed('Judged: reindexing after changes of the mapping, and watching the feed'),
    },
    evidence: assumed('Any search box asks for another query model; that alone does not call for CQRS'),
  },
  {
    id: 'database-per-tenant',
    name: 'Database per tenant',
    axis: 'data',
    oneLine: 'One deployable that keeps the data of each tenant in a database or schema of its own.',
    satisfies: [
      'Data of tenants is kept apart, with a key, a backup and a restore for each.',
      'A tenant can be moved, exported or erased without touching others.',
      'Databases of tenants can lie in different countries.',
    ],
    doesNotSatisfy: [
      'A faulty release or an overload of the application still reaches all tenants.',
      'Queries over all tenants need a store of their own.',
      'Code that tenants bring is not isolated: it needs a sandbox.',
    ],
    runHours: {
      low: 4,
      value: 8,
      high: 24,
      evidence: assumed('Judged: schema changes and backups run once for each database, automated'),
    },
    evidence: assumed('Cells also isolate the running application, and cost a router and moves between cells'),
  },
  {
    id: 'edge-cache',
    name: 'CDN / edge cache',
    axis: 'runtime',
    oneLine: 'A network of caches near the users that answers what is the same for everybody and forwards the rest.',
    satisfies: [
      'Far users get content that is the same for everybody as fast as near ones.',
      'Egress is charged at lower rates, and most requests never reach the servers.',
      'What is cached can still be read while the servers are down.',
    ],
    doesNotSatisfy: [
      'Answers made for one user still travel to the servers and back.',
      'Code and data do not run near the users, and nothing works offline.',
      'What changes all the time cannot be cached for long enough to matter.',
    ],
    runHours: {
      low: 4,
      value: 8,
      high: 16,
      evidence: assumed('Judged: cache rules, purging and certificates'),
    },
    evidence: assumed(
      'Published hit rates are 85 to 97% for downloads and lookups, far lower for pages behind a login',
    ),
  },
]
