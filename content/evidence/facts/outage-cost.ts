import type { PublishedFact } from '../../schemas/published-fact'

/** What an outage costs and how long it lasts. */
export const OUTAGE_COST: PublishedFact[] = [
  {
    id: 'out.ema.small',
    topic: 'outages',
    what: 'Cost of a minute of unplanned outage, organisations of 1,000-2,500 employees',
    value: 1850,
    low: 1850,
    high: 1850,
    unit: 'USD/minute',
    population: 'survey of IT organisations, 2022 (n not in the excerpt)',
    source: {
      title: 'The Modern IT Outage: Costs, Causes and Cures',
      publisher: 'EMA Research (sponsor: BigPanda), reported by APMdigest',
      url: 'https://www.apmdigest.com/diving-into-the-true-costs-of-it-outages',
      date: '2023-01',
    },
    strength: 'B',
    known: 'excerpt',
    note:
      '111,000 an hour; about 63 USD per employee and hour at 1,750 employees (arithmetic ours). ' +
      'Estimates, sponsor sells incident tools.',
  },
  {
    id: 'out.ema.large',
    topic: 'outages',
    what: 'The same, organisations of 20,000 employees and more',
    value: 25402,
    low: 12900,
    high: 25402,
    unit: 'USD/minute',
    population: 'same survey; average over all sizes 12,900',
    source: {
      title: 'The Modern IT Outage: Costs, Causes and Cures',
      publisher: 'EMA Research, reported by APMdigest',
      url: 'https://www.apmdigest.com/diving-into-the-true-costs-of-it-outages',
      date: '2023-01',
    },
    strength: 'B',
    known: 'excerpt',
    note:
      '1.52M an hour; at most 76 USD per employee and hour. Both sizes agree on 60-80: the only ' +
      'scale-free rule that the sources allow.',
  },
  {
    id: 'out.ema.monthly',
    topic: 'outages',
    what: 'Organisations with an outage at least once a month; average repair about one hour',
    value: 0.41,
    low: null,
    high: null,
    unit: 'share of organisations',
    population: 'same survey',
    source: {
      title: 'The Modern IT Outage: Costs, Causes and Cures',
      publisher: 'EMA Research, reported by APMdigest',
      url: 'https://www.apmdigest.com/diving-into-the-true-costs-of-it-outages',
      date: '2023-01',
    },
    strength: 'B',
    known: 'excerpt',
  },
  {
    id: 'out.itic.mid-large',
    topic: 'outages',
    what: 'Mid-size and large firms that put an hour of downtime above 300,000 USD',
    value: 0.9,
    low: null,
    high: null,
    unit: 'share of firms',
    population: 'over 1,000 firms, web survey, Nov 2023 - Mar 2024; 41% of enterprises say 1-5M and more',
    source: {
      title: 'ITIC 2024 Hourly Cost of Downtime Report',
      publisher: 'ITIC',
      url: 'https://itic-corp.com/itic-2024-hourly-cost-of-downtime-report',
      date: '2024',
    },
    strength: 'B',
    known: 'excerpt',
    note:
      "Respondents' guesses; at 500 employees it would mean 600 USD per employee and hour, ten times " +
      'EMA. Use as the upper end only.',
    unused: "Respondents' guesses, ten times the other survey for each employee.",
  },
  {
    id: 'out.itic.smb',
    topic: 'outages',
    what: 'Small firms (200-500 employees) that put an hour of downtime at 100,000 USD or more',
    value: 0.47,
    low: null,
    high: null,
    unit: 'share of firms',
    population: '1,000 firms, 2020',
    source: {
      title: 'Forty Percent of Enterprises Say Hourly Downtime Costs Top $1 Million',
      publisher: 'ITIC',
      url: 'https://itic-corp.com/forty-percent-of-enterprises-say-hourly-downtime-costs-top-1million/',
      date: '2020',
    },
    strength: 'B',
    known: 'excerpt',
  },
  {
    id: 'out.newrelic.median',
    topic: 'outages',
    what: 'Median cost of a minute of high-impact outage; median of a year',
    value: 33333,
    low: null,
    high: null,
    unit: 'USD/minute',
    population: '1,700 IT and engineering executives, 2025; yearly median 76M USD',
    source: {
      title: 'Observability Forecast 2025',
      publisher: 'New Relic, reported by CIO Dive',
      url: 'https://www.ciodive.com/news/IT-outages-cost-new-relic/760575',
      date: '2025-09',
    },
    strength: 'B',
    known: 'excerpt',
    note:
      '76M / 33,333 = 38 hours a year (arithmetic ours): large enterprises. Same survey: engineers ' +
      'spend 33% of their time on disruptions; first causes network failure, third-party services, own ' +
      'changes. Self-reported.',
  },
  {
    id: 'out.uptime.100k',
    topic: 'outages',
    what: 'Outages that cost at least 100,000 USD in total; at least 1M',
    value: 0.6,
    low: 0.39,
    high: 0.6,
    unit: 'share of outages',
    population: 'Uptime Institute surveys of operators, 2022 (2019: 39%); 15% above 1M',
    source: {
      title: '2022 Outage Analysis',
      publisher: 'Uptime Institute',
      url: 'https://datacentrereview.com/2022/06/uptime-institute-reports-downtime-consequences-worsening/',
      date: '2022-06',
    },
    strength: 'B',
    known: 'excerpt',
    note:
      'Data-centre operators. 2024 (n = 442): most common cause of IT service outages network 31%, ' +
      'software 22%, power 18%, third party 10%.',
  },
  {
    id: 'out.void.duration',
    topic: 'outages',
    what: 'Duration is heavily right-skewed, does not go with severity; means mislead',
    value: null,
    low: null,
    high: null,
    unit: 'shape',
    population: 'nearly 10,000 public incident reports',
    source: {
      title: 'The VOID Report 2021 and 2022',
      publisher: 'Verica / The VOID',
      url: 'https://www.thevoid.community/report',
      date: '2022',
    },
    strength: 'A',
    known: 'excerpt',
    note:
      'More than half are resolved within two hours (from memory). Model duration as log-normal: median ' +
      '1 h, mean 1.5-2 h.',
  },
  {
    id: 'out.pagerduty.platform',
    topic: 'outages',
    what: 'Critical incidents a month and organisation; people and time for each',
    value: 105,
    low: null,
    high: null,
    unit: 'incidents/month',
    population: '16,000 organisations, 700,000 users, 2020; 1.2 responders, 126 minutes',
    source: {
      title: 'State of Digital Operations 2021',
      publisher: 'PagerDuty',
      url: 'https://www.pagerduty.com/state-of-digital-ops/',
      date: '2021',
    },
    strength: 'A',
    known: 'excerpt',
    note:
      'Pages, not outages. 2.5 person-hours each, 265 person-hours a month (arithmetic ours). Large ' +
      'customers dominate the mean.',
  },
]
