import type { PublishedFact } from '../../schemas/published-fact'

/** What history and read pressure cost without a model of their own. */
export const HISTORY_AND_READS: PublishedFact[] = [
  {
    id: 'hist.sox.small',
    topic: 'history',
    what: 'Mean annual spend inside a firm of 1-3 locations on complying with Sarbanes-Oxley',
    value: 657383,
    low: 657383,
    high: 1561000,
    unit: 'USD/year',
    population:
      'Survey of 2017 among 468 leaders in audit and finance at US listed firms; 1.56M with over 12 locations',
    source: {
      title: '2017 Sarbanes-Oxley Compliance Survey',
      publisher: 'Protiviti (reported by Etactics and others)',
      url: 'https://www.etacticsinc.com/blog/2018/3/21/companies-are-spending-more-time-managing-sox-compliance',
      date: '2017-06',
    },
    strength: 'B',
    known: 'excerpt',
    note:
      'It is the budget of the entire programme; what a kept history would save of it is unknown. Excerpts of ' +
      'later surveys report increases but no totals.',
  },
  {
    id: 'hist.postgres.triggers',
    topic: 'history',
    what: 'A pgbench comparison of audit triggers written for one table with generic ones',
    value: null,
    low: null,
    high: null,
    unit: 'benchmark exists',
    population: 'Three pgbench tables under audit',
    source: {
      title: 'Performance differences between normal and generic audit triggers',
      publisher: 'Cybertec',
      url: 'https://www.cybertec-postgresql.com/en/performance-differences-between-normal-and-generic-audit-triggers/',
      date: '2020-04',
    },
    strength: 'A',
    known: 'excerpt',
    note:
      'The excerpt held no results. In our judgement an audited table has about twice the writes, since each ' +
      'change also inserts a history row.',
  },
  {
    id: 'hist.es.challenges',
    topic: 'history',
    what:
      'Challenges that engineers name with Event Sourcing: changing schemas, the time to learn it, lack of ' +
      'tools, rebuilt projections, and privacy',
    value: 5,
    low: null,
    high: null,
    unit: 'challenges',
    population: '25 engineers and their 19 systems',
    source: {
      title: 'An empirical characterization of event sourced systems and their schema evolution',
      publisher: 'Overeem et al., Journal of Systems and Software',
      url: 'https://doi.org/10.1016/j.jss.2021.110970',
      date: '2021',
    },
    strength: 'B',
    known: 'excerpt',
    note:
      'The study states no hours. For privacy, each subject has a key of its own, and destroying it makes that ' +
      'part of the immutable log unreadable.',
  },
  {
    id: 'hist.kickstarter',
    topic: 'history',
    what:
      'Time in which a small team built and launched a product whose event log lives in the process and its one ' +
      'database',
    value: 5,
    low: 5,
    high: 9,
    unit: 'months',
    population: 'A single product of 2017-2018',
    source: {
      title: 'Event Sourcing made Simple',
      publisher: 'Kickstarter Engineering',
      url: 'https://rubyvideo.dev/talks/event-sourcing-made-simple',
      date: '2018-04',
    },
    strength: 'A',
    known: 'excerpt',
    note: "The reason given in the talk: once a row is overwritten, 'when' and 'by whom' are gone.",
  },
  {
    id: 'read.aurora.replicas',
    topic: 'read-models',
    what: 'Limit on read replicas in a single relational cluster',
    value: 15,
    low: 5,
    high: 15,
    unit: 'replicas',
    population: 'Amazon Aurora; managed PostgreSQL and MySQL without it allow 5',
    source: {
      title: 'Replication with Amazon Aurora',
      publisher: 'AWS',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Replication.html',
      date: '2024',
    },
    strength: 'A',
    known: 'excerpt',
    note:
      'With the primary that is about 16 times the reads of one node; below it, read volume by itself is no ' +
      'reason for a second model.',
  },
  {
    id: 'read.aurora.lag',
    topic: 'read-models',
    what: 'How far such a replica is behind the primary',
    value: 20,
    low: 10,
    high: 100,
    unit: 'ms',
    population: 'Aurora within a region; ordinary replicas are seconds or even minutes behind',
    source: {
      title: 'How to Set Up Aurora Read Replicas; Replication with Amazon Aurora',
      publisher: 'OneUptime; AWS',
      url: 'https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Aurora.Replication.html',
      date: '2026',
    },
    strength: 'A',
    known: 'excerpt',
    note:
      'Typical values are 10-20 ms. Read models of CQRS may lag 100 ms-5 s by the reference guide, so a replica ' +
      'is the fresher of the two.',
  },
  {
    id: 'read.cache.node',
    topic: 'read-models',
    what: 'Throughput of a single large cache node',
    value: 1000000,
    low: 100000,
    high: 1000000,
    unit: 'requests/second',
    population: 'The benchmark of the vendor for ElastiCache 7.1 (Redis) on r7g.4xlarge',
    source: {
      title: 'Achieve over 500 million requests per second per cluster with ElastiCache for Redis 7.1',
      publisher: 'AWS Database Blog',
      date: '2023-11',
    },
    strength: 'A',
    known: 'memory',
    note: 'Nodes of usual size reach 50,000-200,000. From memory, so open the source before relying on it.',
  },
  {
    id: 'read.tudum',
    topic: 'read-models',
    what: 'Time to build a page after in-memory data had taken the place of a CQRS pipeline',
    value: 0.4,
    low: 0.4,
    high: 1.4,
    unit: 'seconds',
    population: 'Tudum, the fan site of Netflix, 2025',
    source: { title: 'Netflix replaced CQRS with RAW Hollow', publisher: 'Netflix / InfoQ', date: '2025' },
    strength: 'A',
    known: 'excerpt',
    note: 'Before: 1.4 s; after: 0.4 s. Previews for editors had been late by as much as minutes.',
  },
]
