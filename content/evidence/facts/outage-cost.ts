import type { PublishedFact } from '../../schemas/published-fact'

/** What an outage costs and how long it lasts. */
export const OUTAGE_COST: PublishedFact[] = [
  {
    id: 'out.ema.small',
    topic: 'outages',
    what: 'What an unplanned outage costs by the minute at 1,000-2,500 employees',
    value: 1850,
    low: 1850,
    high: 1850,
    unit: 'USD/minute',
    population: 'EMA survey of 2022 among IT organisations; the excerpt omits how many answered',
    source: {
      title: 'The Modern IT Outage: Costs, Causes and Cures',
      publisher: 'EMA Research (sponsor: BigPanda), reported by APMdigest',
      url: 'https://www.apmdigest.com/diving-into-the-true-costs-of-it-outages',
      date: '2023-01',
    },
    strength: 'B',
    known: 'excerpt',
    note:
      'Per hour 111,000; divided by 1,750 employees about 63 USD each (our arithmetic). Respondents estimated, ' +
      'and the sponsor sells tools for incidents.',
  },
  {
    id: 'out.ema.large',
    topic: 'outages',
    what: 'What an unplanned outage costs by the minute at 20,000 employees or more',
    value: 25402,
    low: 12900,
    high: 25402,
    unit: 'USD/minute',
    population: 'EMA survey as above, where all sizes together average 12,900',
    source: {
      title: 'The Modern IT Outage: Costs, Causes and Cures',
      publisher: 'EMA Research, reported by APMdigest',
      url: 'https://www.apmdigest.com/diving-into-the-true-costs-of-it-outages',
      date: '2023-01',
    },
    strength: 'B',
    known: 'excerpt',
    note:
      'Per hour 1.52M, or no more than 76 USD for each employee. Small and large firms thus both lie at 60-80, ' +
      'and no other rule independent of firm size follows from the sources.',
  },
  {
    id: 'out.ema.monthly',
    topic: 'outages',
    what: 'Share of organisations that have outages monthly or more often; they take roughly an hour to repair',
    value: 0.41,
    low: null,
    high: null,
    unit: 'share of organisations',
    population: 'EMA survey as above',
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
    what: 'Share of firms of middle and large size whose hour of downtime costs over 300,000 USD by their own account',
    value: 0.9,
    low: null,
    high: null,
    unit: 'share of firms',
    population:
      'Web survey of more than 1,000 firms between Nov 2023 and Mar 2024; among enterprises 41% name 1-5M or ' +
      'above',
    source: {
      title: 'ITIC 2024 Hourly Cost of Downtime Report',
      publisher: 'ITIC',
      url: 'https://itic-corp.com/itic-2024-hourly-cost-of-downtime-report',
      date: '2024',
    },
    strength: 'B',
    known: 'excerpt',
    note:
      'Guesses of those who answered. For 500 employees that is 600 USD each per hour, tenfold the EMA figure, ' +
      'so it marks an upper limit and nothing else.',
    unused: 'Guesses, and tenfold the EMA figure per employee.',
  },
  {
    id: 'out.itic.smb',
    topic: 'outages',
    what:
      'Share of firms with 200-500 employees whose hour of downtime costs at least 100,000 USD by their own ' +
      'account',
    value: 0.47,
    low: null,
    high: null,
    unit: 'share of firms',
    population: '1,000 firms in 2020',
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
    what: 'Median price that executives give for one minute of a high-impact outage',
    value: 33333,
    low: null,
    high: null,
    unit: 'USD/minute',
    population: 'Survey of 1,700 executives in IT and engineering, 2025, with a yearly median of 76M USD',
    source: {
      title: 'Observability Forecast 2025',
      publisher: 'New Relic, reported by CIO Dive',
      url: 'https://www.ciodive.com/news/IT-outages-cost-new-relic/760575',
      date: '2025-09',
    },
    strength: 'B',
    known: 'excerpt',
    note:
      'The two medians imply 38 hours of outage annually (76M / 33,333, our arithmetic) at large enterprises. ' +
      'In the survey disruptions take up 33% of engineering time, and the leading causes are failed networks, ' +
      'services of third parties and changes by the firm itself. Self-reported.',
  },
  {
    id: 'out.uptime.100k',
    topic: 'outages',
    what: 'Share of outages whose total cost reached 100,000 USD',
    value: 0.6,
    low: 0.39,
    high: 0.6,
    unit: 'share of outages',
    population: 'Surveys of data-centre operators by the Uptime Institute: 60% in 2022, 39% in 2019; 15% passed 1M',
    source: {
      title: '2022 Outage Analysis',
      publisher: 'Uptime Institute',
      url: 'https://datacentrereview.com/2022/06/uptime-institute-reports-downtime-consequences-worsening/',
      date: '2022-06',
    },
    strength: 'B',
    known: 'excerpt',
    note:
      'Operators of data centres. In 2024 (n = 442) the leading causes of outages in IT services were the ' +
      'network with 31%, software with 22%, power with 18% and third parties with 10%.',
  },
  {
    id: 'out.void.duration',
    topic: 'outages',
    what: 'Incident durations are skewed far to the right and unrelated to severity, so a mean says little',
    value: null,
    low: null,
    high: null,
    unit: 'shape',
    population: 'Close to 10,000 incident reports that were made public',
    source: {
      title: 'The VOID Report 2021 and 2022',
      publisher: 'Verica / The VOID',
      url: 'https://www.thevoid.community/report',
      date: '2022',
    },
    strength: 'A',
    known: 'excerpt',
    note:
      'From memory, most end within two hours. A log-normal distribution with a median of 1 h and a mean of ' +
      '1.5-2 h fits that.',
  },
  {
    id: 'out.pagerduty.platform',
    topic: 'outages',
    what: 'Number of critical incidents that an organisation handles in a month',
    value: 105,
    low: null,
    high: null,
    unit: 'incidents/month',
    population:
      'The platform in 2020: 700,000 users at 16,000 organisations; on average 1.2 people answer and spend 126 ' +
      'minutes',
    source: {
      title: 'State of Digital Operations 2021',
      publisher: 'PagerDuty',
      url: 'https://www.pagerduty.com/state-of-digital-ops/',
      date: '2021',
    },
    strength: 'A',
    known: 'excerpt',
    note:
      'It counts pages and not outages. By our arithmetic 2.5 person-hours go into one and 265 into a month. A ' +
      'few large customers raise the mean.',
  },
]
