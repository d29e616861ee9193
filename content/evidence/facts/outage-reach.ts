import type { PublishedFact } from '../../schemas/published-fact'

/** What causes outages, how far they reach, and what availability is committed. */
export const OUTAGE_REACH: PublishedFact[] = [
  {
    id: 'out.google.triggers',
    topic: 'outages',
    what: 'Share of outages set off by a change: 37% by a binary rollout and 31% by a configuration push',
    value: 0.68,
    low: null,
    high: null,
    unit: 'share of outages',
    population: 'The postmortems of 2010-2017, in the thousands',
    source: {
      title: 'Results of Postmortem Analysis (Site Reliability Workbook, appendix C)',
      publisher: 'Google',
      url: 'https://sre.google/workbook/postmortem-analysis/',
      date: '2018',
    },
    strength: 'A',
    known: 'excerpt',
    note:
      'Capacity accounts for 5% and hardware for 2%. A faulty change reaches every redundant copy alike; ' +
      'rolling it out cell by cell limits it.',
  },
  {
    id: 'out.teams.causes',
    topic: 'outages',
    what:
      'What severe incidents trace back to: 27.0% code, 16.4% dependencies, 15.8% infrastructure, 13.2% ' +
      'deployment, 12.5% configuration, 10.5% database or network and 4.6% authentication',
    value: 0.527,
    low: null,
    high: null,
    unit: 'share of incidents',
    population: 'Microsoft Teams: 152 severe incidents whose postmortems are complete',
    source: {
      title: 'How to fight production incidents?',
      publisher: 'Ghosh, Shetty, Bansal, Nath, ACM SoCC',
      url: 'https://doi.org/10.1145/3542929.3563482',
      date: '2022-11',
    },
    strength: 'A',
    known: 'excerpt',
    note:
      'We know no other split for a large distributed service. Causes that all modules share (infrastructure, ' +
      'dependencies, database, network and authentication) make up 47.3%; code, deployment and configuration ' +
      'are the 52.7%. For each incident of another cause, dependencies add 16.4/83.6 = 20%.',
  },
  {
    id: 'out.github.reach',
    topic: 'outages',
    what:
      'How much of the service public incidents hit: 5% of requests on average over 140 min (10% at the peak), ' +
      'and in another case about 25% of the customers of one product over 7 h',
    value: 0.05,
    low: 0.05,
    high: 0.25,
    unit: 'share of requests or customers',
    population: 'Three GitHub incidents of January 2024',
    source: {
      title: 'GitHub Availability Report: January 2024',
      publisher: 'GitHub',
      url: 'https://github.blog/2024-02-14-github-availability-report-january-2024/',
      date: '2024-02',
    },
    strength: 'A',
    known: 'excerpt',
    note: 'A system built round a monolith still fails partially more often than as a whole.',
  },
  {
    id: 'out.dora.cfr',
    topic: 'outages',
    what: 'Change failure rate of the four DORA clusters: 5% (elite), 20% (high), 10% (medium) and 40% (low)',
    value: 0.1,
    low: 0.05,
    high: 0.4,
    unit: 'share of deployments',
    population: 'The survey of 2024, with 19%, 22%, 35% and 25% of those who answered in the four clusters',
    source: {
      title: 'Accelerate State of DevOps Report 2024',
      publisher: 'DORA / Google Cloud',
      url: 'https://redmonk.com/rstephens/2024/11/26/dora2024',
      date: '2024-10',
    },
    strength: 'B',
    known: 'excerpt',
    note:
      'We read the cluster sizes and two of the rates; the others are from memory. Elite teams recover within ' +
      'an hour, high and medium ones within a day, low ones need between a week and a month. The clusters sort ' +
      'teams by practice, and architecture was not measured.',
  },
  {
    id: 'out.slack.before',
    topic: 'outages',
    what: 'Time for which users noticed a network fault in a single zone although the service ran in several',
    value: 48,
    low: 48,
    high: 57,
    unit: 'minutes',
    population: 'Slack on 30 June 2021',
    source: {
      title: "Slack's Migration to a Cellular Architecture",
      publisher: 'Slack Engineering',
      url: 'https://slack.engineering/slacks-migration-to-a-cellular-architecture/',
      date: '2023-08',
    },
    strength: 'A',
    known: 'excerpt',
    note:
      'In an interview the engineer puts failed requests at about 1% over the site. At 99.99% a year allows ' +
      'hardly more than these 48 minutes.',
  },
  {
    id: 'out.slack.drain',
    topic: 'outages',
    what: 'Time needed to drain a failing zone once services were siloed',
    value: 5,
    low: 1,
    high: 5,
    unit: 'minutes',
    population: 'The critical services of Slack that users meet',
    source: {
      title: "Slack's Migration to a Cellular Architecture",
      publisher: 'Slack Engineering',
      url: 'https://slack.engineering/slacks-migration-to-a-cellular-architecture/',
      date: '2023-08',
    },
    strength: 'A',
    known: 'excerpt',
    note:
      'Cells limit the reach of a fault and also its duration (5 min instead of 48). Here a cell is one of 3-4 ' +
      'zones and does not follow tenants.',
  },
  {
    id: 'out.aws.cells',
    topic: 'outages',
    what: 'Share of requests that still succeed when one cell in ten is down',
    value: 0.9,
    low: null,
    high: null,
    unit: 'share of requests',
    population: 'A calculated example of the guidance; nobody measured it',
    source: {
      title: 'REL10-BP03 Use bulkhead architectures; Reducing the Scope of Impact with Cell-Based Architecture',
      publisher: 'AWS Well-Architected',
      url: 'https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/rel_fault_isolation_use_bulkhead.html',
      date: '2024',
    },
    strength: 'A',
    known: 'excerpt',
    note:
      'It covers faults within a cell and rollouts by cell; the router and every shared part can still fail for ' +
      'all. Shuffle sharding that gives every customer 2 workers out of 8 limits a fault to 1/28 of them.',
  },
  {
    id: 'out.aws.restore',
    topic: 'outages',
    what:
      'Time to restore a system of which nothing stands by: 30 min to decide, 10 min to deploy it in another ' +
      'zone and 30 min to restore its database, once in a quarter',
    value: 280,
    low: null,
    high: null,
    unit: 'minutes a year',
    population: 'A calculated example of the guidance; nobody measured it',
    source: { title: 'Reliability Pillar, availability goal of 99%', publisher: 'AWS Well-Architected' },
    strength: 'B',
    known: 'copy',
    note: 'The example adds 24 hours a year of planned updates, which we leave out: they are no failures.',
  },
  {
    id: 'out.sla.one-zone',
    topic: 'outages',
    what:
      'Availability that AWS commits to for a single database instance (99.5%; 99.95% with a standby in another ' +
      'zone) and for an Aurora cluster in one zone (99.9%; 99.99% in two or more)',
    value: 0.995,
    low: 0.995,
    high: 0.999,
    unit: 'availability',
    population: 'Service level agreements of Amazon RDS (January 2024) and Amazon Aurora (May 2022)',
    source: {
      title: 'Amazon RDS Service Level Agreement',
      publisher: 'AWS',
      url: 'https://aws.amazon.com/rds/sla/',
      date: '2024-01',
    },
    strength: 'A',
    known: 'excerpt',
    note: '99.5% leaves 44 hours a year, 99.99% less than one. It is a bound with credits, not an expectation.',
  },
  {
    id: 'out.uptime.causes',
    topic: 'outages',
    what: 'Share of respondents who name network or connectivity as leading cause of failed IT services',
    value: 0.31,
    low: null,
    high: null,
    unit: 'share of respondents',
    population: '442 answers in 2024',
    source: {
      title: 'Annual Outage Analysis 2024',
      publisher: 'Uptime Institute',
      url: 'https://itmagazine.com/2024/04/05/how-network-connectivity-issues-drive-it-service-outages/',
      date: '2024-04',
    },
    strength: 'B',
    known: 'excerpt',
    note: 'A reason to add incidents wherever modules call each other over a network.',
  },
  {
    id: 'out.lightstep.harder',
    topic: 'outages',
    what:
      'Share of teams on microservices for whom every added service makes operations harder (56%), or finding a ' +
      'fault takes more effort than in a monolith (73%)',
    value: 0.56,
    low: 0.56,
    high: 0.73,
    unit: 'share of respondents',
    population: 'Survey of 2018: 353 senior developers at firms above 500 employees',
    source: { title: 'Global Microservices Trends', publisher: 'Dimensional Research for LightStep', date: '2018-04' },
    strength: 'B',
    known: 'memory',
    note: 'The number of respondents was read, 56% and 73% are from memory. A vendor of tracing paid for the survey.',
  },
  {
    id: 'out.sla.serverless',
    topic: 'outages',
    what:
      'Availability that AWS commits to for a request through API gateway (99.95%), function (99.95%) and ' +
      'key-value store (99.99%)',
    value: 0.9989,
    low: 0.9989,
    high: 0.9989,
    unit: 'availability',
    population: 'Service level agreements of AWS',
    source: {
      title: 'cloud-sla (collection of provider SLAs)',
      publisher: 'mikaelvesavuori/cloud-sla; AWS service level agreements',
      url: 'https://github.com/mikaelvesavuori/cloud-sla',
    },
    strength: 'A',
    known: 'copy',
    note: 'We multiplied the three; that of functions is from memory and the other two were read.',
  },
  {
    id: 'out.sla.servers',
    topic: 'outages',
    what:
      'Availability that AWS commits to for a request through load balancer (99.99%), machines (99.99%) and ' +
      'relational database (99.95%), the latter two in two zones',
    value: 0.9993,
    low: 0.9949,
    high: 0.9993,
    unit: 'availability',
    population: 'Service level agreements of AWS; one machine alone has 99.5%',
    source: {
      title: 'cloud-sla (collection of provider SLAs)',
      publisher: 'mikaelvesavuori/cloud-sla; AWS service level agreements',
      url: 'https://github.com/mikaelvesavuori/cloud-sla',
    },
    strength: 'A',
    known: 'copy',
    note:
      'What is contracted for functions is slightly less than for machines in two zones, and far above that of ' +
      'a single machine.',
  },
]
