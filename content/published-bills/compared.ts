import type { PublishedBill } from '../schemas/published-bill'

const SECONDS_PER_DAY = 86_400
const SECONDS_PER_MONTH = 2_628_000
const GB_PER_PB = 1024 ** 2
const KB_PER_TB = 1024 ** 3

/** Assumed average/peak load ratio, because the calculator needs the peak and publications give averages. */
const AVERAGE_TO_PEAK = 0.33
const atPeak = (averagePerSecond: number): number => Number((averagePerSecond / AVERAGE_TO_PEAK).toPrecision(3))

const GAME_REQUESTS = 100

/** Requests to Poly Haven per month: a guess, which matters little because data transfer dominates the bill. */
const ASSET_REQUESTS = 100_000_000

/**
 * Published bills with enough detail to estimate the same system: facts in our own words, and a scenario derived from
 * them. A field that was not published is inferred from the kind of system, never from the bill. Fields that are not
 * listed keep their defaults.
 */
export const COMPARED_BILLS: PublishedBill[] = [
  {
    id: 'timercheck',
    company: 'TimerCheck.io',
    system: 'Public timer API of one developer',
    architecture: 'Serverless: API Gateway, Lambda, DynamoDB',
    year: 2016,
    inputs: [
      { label: 'Requests', text: '2.1 million a month' },
      { label: 'Each request', text: 'runs a function that reads and writes DynamoDB' },
      { label: 'Region', text: 'us-east-1' },
    ],
    figures: [
      { label: 'Whole invoice', value: 11.12, unit: 'USD', period: 'month' },
      {
        label: 'API Gateway',
        value: 7.47,
        unit: 'USD',
        period: 'month',
        note: '7.41 for requests, 0.06 for data sent',
      },
    ],
    sources: [
      {
        title: 'Alestic (Eric Hammond): How Much Does It Cost To Run A Serverless API on AWS?',
        url: 'https://alestic.com/2016/12/aws-invoice-example/',
      },
    ],
    reliability: { grade: 'high', why: 'An actual invoice' },
    comparison: {
      kind: 'pattern',
      pattern: 'serverless',
      scenario: {
        situation: { peakQps: atPeak(2_100_000 / SECONDS_PER_MONTH) },
        workload: { readShare: 0.5, dataGb: 1 },
        capacities: { responseKb: 0.3 },
      },
      against: 'Whole invoice',
      inputs: [
        {
          field: 'peakQps',
          origin: 'published',
          from: '2.1 million requests a month, at an average of 33% of the peak',
        },
        { field: 'readShare', origin: 'published', from: 'Every request reads and writes: half of each' },
        {
          field: 'responseKb',
          origin: 'published',
          from: '$0.06 of data sent at $0.09 a GB, over 2.1 million answers',
        },
        { field: 'dataGb', origin: 'inferred', from: 'A timer is a name and a time' },
      ],
      off: [
        'Two thirds of the invoice are the REST gateway at $3.50 a million requests. We price the HTTP gateway at ' +
          '$1.00, which did not exist in 2016.',
        'At this size what is free every month covers the function and most of the rest, so the gateway decides.',
        'By default we watch twenty custom metrics. A project of one developer has none.',
      ],
    },
  },
  {
    id: 'baselime',
    company: 'Baselime (later Cloudflare)',
    system: 'Observability pipeline',
    architecture: 'Serverless on AWS, moved to edge functions on Cloudflare Workers',
    year: 2024,
    inputs: [{ label: 'Events', text: 'over 1 billion a day; the text also says tens of billions' }],
    figures: [
      {
        label: 'AWS, all',
        value: 1940,
        unit: 'USD',
        period: 'day',
        note: 'Lambda 650, CloudFront 140, Kinesis and EC2 1,150',
      },
      {
        label: 'Workers, all',
        value: 325,
        unit: 'USD',
        period: 'day',
        note: 'Workers 25, analytics store 300, content delivery 0; at list prices',
      },
    ],
    sources: [{ title: 'Cloudflare blog (Boris Tane), on moving Baselime from AWS to Cloudflare' }],
    reliability: {
      grade: 'medium',
      why: 'A vendor about a migration to its own platform; the cost afterwards is calculated at list prices',
    },
    comparison: {
      kind: 'pattern',
      pattern: 'serverless',
      scenario: {
        situation: { peakQps: atPeak(1_000_000_000 / SECONDS_PER_DAY) },
        workload: { readShare: 0 },
        capacities: { responseKb: 0.1 },
      },
      against: 'AWS, all',
      inputs: [
        {
          field: 'peakQps',
          origin: 'published',
          from:
            '1 billion events a day, the lower of its two figures; one request for each, since batching is ' +
            'not told',
        },
        { field: 'readShare', origin: 'inferred', from: 'A pipeline ingests events; queries are few in comparison' },
        { field: 'responseKb', origin: 'inferred', from: 'An ingested event is answered by an acknowledgement only' },
      ],
      off: [
        'Events arrive in batches; we pay a gateway request, a function call and a table write for each one.',
        'They wrote to a stream and their own machines ($1,150 a day), which at this rate is cheaper than tables ' +
          'paid by the write.',
        'With tens of billions of events a day, its other figure, the same bill would be ten times cheaper for each ' +
          'event.',
      ],
    },
  },
  {
    id: 'cara-vercel',
    company: 'Cara',
    system: 'Social network of artists',
    architecture: 'Serverless functions on Vercel',
    year: 2024,
    inputs: [
      { label: 'Users', text: 'from 40,000 to 650,000 within a week' },
      { label: 'Function calls', text: '56 million on the busiest day' },
    ],
    figures: [
      {
        label: "The week's bill",
        value: [96_280, 98_280],
        unit: 'USD',
        period: 'week',
        note: 'TechCrunch and InfoQ give different figures',
      },
    ],
    sources: [
      {
        title: "InfoQ: Vercel's serverless scale expenses",
        url: 'https://www.infoq.com/news/2024/06/vercel-serverless-scale-expenses/',
      },
      { title: 'Wooven: summary of both reports', url: 'https://wooven.dev/blog/2026-04-26-serverless-hidden-costs' },
    ],
    reliability: { grade: 'medium', why: 'Press; two reports disagree' },
    comparison: {
      kind: 'pattern',
      pattern: 'serverless',
      scenario: { situation: { peakQps: atPeak(56_000_000 / SECONDS_PER_DAY) } },
      against: "The week's bill",
      inputs: [
        { field: 'peakQps', origin: 'published', from: '56 million calls a day, as if every day were the busiest' },
      ],
      off: [
        "A reseller's bill: Vercel's prices, not those of the cloud underneath. Request fees alone are under 0.1% " +
          'of it.',
        'Neither how long a function ran nor how many bytes were sent is published. A network of pictures sends far ' +
          'more than the 10 KB of our default.',
      ],
    },
  },
  {
    id: 'project-a',
    company: 'Portfolio company of Project A',
    system: '13 integration workers in development, staging and production',
    architecture: 'Containers on Fargate, moved to functions on Lambda',
    year: 2021,
    inputs: [
      { label: 'Services', text: '13, in each of 3 environments' },
      { label: 'Load', text: 'low, growing slowly and steadily' },
    ],
    figures: [
      {
        label: 'Before, on Fargate',
        value: [2150, 2550],
        unit: 'USD',
        period: 'month',
        note: 'Part 2 and part 1 of the article differ',
      },
      { label: 'After, on Lambda', value: 773, unit: 'USD', period: 'month', note: 'A saving of 65%' },
    ],
    sources: [
      {
        title: 'Project A: We cut our AWS bill by 65% after moving to Lambda, part 1',
        url: 'https://insights.project-a.com/we-cut-our-aws-bill-by-65-after-moving-to-lambda-part-1-its-not-for-everyone-5909febed841',
      },
      {
        title: 'Project A: We cut our AWS bill by 65% after moving to Lambda, part 2',
        url: 'https://insights.project-a.com/we-cut-our-aws-bill-by-65-after-moving-to-lambda-part-2-heres-how-we-did-it/',
      },
    ],
    reliability: { grade: 'high' },
    comparison: {
      kind: 'pattern',
      pattern: 'microservices',
      scenario: { situation: { peakQps: 1 }, workload: { services: 39, dataGb: 10 } },
      against: 'Before, on Fargate',
      inputs: [
        { field: 'services', origin: 'published', from: '13 services in each of 3 environments' },
        {
          field: 'peakQps',
          origin: 'inferred',
          from: '"Low": the minimum cost of 39 services is the same up to a few hundred requests/s',
        },
        { field: 'dataGb', origin: 'inferred', from: 'Integration workers pass data on and keep little' },
      ],
      off: [
        'We price a database with a standby for every service. Integration workers hardly need one, and staging ' +
          'needs no standby.',
        'After the move nearly only the load is paid for, and it was published as "low": the $773 cannot be ' +
          'estimated.',
      ],
    },
  },
  {
    id: 'polyhaven',
    company: 'Poly Haven',
    system: 'Downloads of free 3D assets',
    architecture: 'Edge cache in front of a simple origin',
    year: 2022,
    inputs: [
      { label: 'Traffic', text: '80 TB a month' },
      { label: 'Page views', text: '5 million a month' },
      { label: 'Answered by the cache', text: '85% of downloads' },
    ],
    figures: [
      { label: 'Everything', value: 400, unit: 'USD', period: 'month', qualifier: 'under' },
      {
        label: 'The same from S3, by their own calculation',
        value: 4000,
        unit: 'USD',
        period: 'month',
        qualifier: 'about',
      },
    ],
    sources: [
      {
        title: 'Poly Haven blog: How we handle 80TB and 5M page views a month for under $400',
        url: 'https://blog.polyhaven.com/how-we-handle-80tb-and-5m-page-views-a-month-for-under-400/',
      },
    ],
    reliability: { grade: 'high' },
    comparison: {
      kind: 'pattern',
      pattern: 'edge-computing',
      scenario: {
        situation: { peakQps: atPeak(ASSET_REQUESTS / SECONDS_PER_MONTH) },
        workload: { readShare: 1 },
        capacities: { responseKb: Math.round((80 * KB_PER_TB) / ASSET_REQUESTS), cacheHitRate: 0.85 },
      },
      against: 'Everything',
      inputs: [
        { field: 'responseKb', origin: 'published', from: '80 TB over the requests: the bytes are what is published' },
        { field: 'cacheHitRate', origin: 'published', from: '85% of downloads' },
        {
          field: 'peakQps',
          origin: 'inferred',
          from: '20 requests for each of 5 million page views; more of them would each be smaller',
        },
        { field: 'readShare', origin: 'inferred', from: 'Visitors download' },
      ],
      off: [
        'Their bill comes to $5 for a terabyte: an edge that does not charge by the byte. On our card every ' +
          'terabyte is charged, at the list price of a delivery network.',
        'Our Edge is a whole regional stack behind the edge, with a database and a standby. Theirs is a simple origin.',
      ],
    },
  },
  {
    id: 'lichess-2015',
    company: 'Lichess',
    system: 'Chess server',
    architecture: 'Monolith on one rented server',
    year: 2015,
    inputs: [{ label: 'Games', text: '5 million a month' }],
    figures: [
      {
        label: 'Server',
        value: 183,
        unit: 'USD',
        period: 'month',
        note: 'The abstract names no period; read as a month, like the games',
      },
    ],
    sources: [
      {
        title: 'Mix-IT 2015: lichess.org, an open source success story',
        url: 'https://mixitconf.org/2015/lichess-org-open-source-success-story',
      },
    ],
    reliability: { grade: 'high' },
    comparison: {
      kind: 'pattern',
      pattern: 'monolith',
      scenario: {
        situation: { peakQps: atPeak((5_000_000 * GAME_REQUESTS) / SECONDS_PER_MONTH) },
        workload: { readShare: 0.5 },
        capacities: { responseKb: 1 },
      },
      against: 'Server',
      inputs: [
        {
          field: 'peakQps',
          origin: 'inferred',
          from:
            '5 million games a month (published), 100 requests for each: some 80 half-moves, and finding an ' +
            'opponent',
        },
        { field: 'readShare', origin: 'inferred', from: 'Every move is written, and read by the other player' },
        { field: 'responseKb', origin: 'inferred', from: 'A move is a few bytes; pages are loaded once' },
      ],
      off: [
        'One rented server does everything. We price a system that survives the loss of a zone: two of everything, ' +
          'a load balancer, managed database and cache.',
        'In our estimate the standby of the database alone costs about as much as their whole server.',
      ],
    },
  },
  {
    id: 'lichess-2024',
    company: 'Lichess',
    system: 'Chess server',
    architecture: 'Monolith on rented dedicated servers',
    year: 2024,
    inputs: [
      { label: 'Games', text: '5 million a day' },
      { label: 'Servers', text: 'about 25' },
      { label: 'Primary database', text: '32 CPUs, 256 GB of memory, 7 TB' },
    ],
    figures: [
      { label: 'Server hosting', value: 5000, unit: 'USD', period: 'month', qualifier: 'about' },
      { label: 'Whole budget, people included', value: 40_000, unit: 'USD', period: 'month', qualifier: 'about' },
      { label: 'Primary database', value: 500, unit: 'USD', period: 'month', qualifier: 'about' },
      {
        label: 'A comparable AWS database, by their own calculation',
        value: 2150,
        unit: 'USD',
        period: 'month',
        note: 'db.m6gd.8xlarge with 128 GB, before storage',
      },
    ],
    sources: [
      { title: 'lichess.org/costs, as cited in Hacker News discussion 41586579' },
      { title: 'Pelc: Lean like Lichess', url: 'https://pelc.cc/newsletter/2024-11-05-lean-like-lichess' },
    ],
    reliability: { grade: 'high', why: 'A published budget, read in secondary sources' },
    comparison: {
      kind: 'pattern',
      pattern: 'monolith',
      scenario: {
        situation: { peakQps: atPeak((5_000_000 * GAME_REQUESTS) / SECONDS_PER_DAY) },
        workload: { readShare: 0.5, dataGb: 7168 },
        capacities: { responseKb: 1 },
      },
      against: 'Server hosting',
      inputs: [
        { field: 'dataGb', origin: 'published', from: 'The primary database holds 7 TB' },
        {
          field: 'peakQps',
          origin: 'inferred',
          from: '5 million games a day (published), 100 requests for each: some 80 half-moves, and finding an opponent',
        },
        { field: 'readShare', origin: 'inferred', from: 'Every move is written, and read by the other player' },
        { field: 'responseKb', origin: 'inferred', from: 'A move is a few bytes; pages are loaded once' },
      ],
      off: [
        'Rented machines against a cloud: their own comparison has the database alone at more than four times the ' +
          'price on AWS, with half the memory and before storage.',
        'By default we size a managed cache for a twentieth of the data, with a replica. For 7 TB that is a large ' +
          'part of our estimate.',
        'Hosting is an eighth of their whole budget. Most of the rest is people.',
      ],
    },
  },
  {
    id: 'cloudcosthacks',
    company: 'Anonymous company after its second funding round',
    system: 'Not named',
    architecture: '23 microservices, merged into 4',
    year: null,
    inputs: [
      { label: 'Services', text: '23, later 4' },
      { label: 'Users', text: '10,000 a day' },
    ],
    figures: [
      { label: 'Before, 23 services', value: 47_000, unit: 'USD', period: 'month' },
      { label: 'After, 4 services', value: 18_000, unit: 'USD', period: 'month' },
    ],
    sources: [
      {
        title: 'Cloud Cost Hacks: Microservices are costing you 30% more than they should',
        url: 'https://www.cloudcosthacks.com/p/microservices-are-costing-you-30-more-than-they-should',
      },
    ],
    reliability: { grade: 'low', why: 'An anonymous story in a newsletter' },
    comparison: {
      kind: 'pattern',
      pattern: 'microservices',
      scenario: {
        situation: { peakQps: atPeak((10_000 * 200) / SECONDS_PER_DAY) },
        workload: { services: 23, users: 10_000 },
      },
      against: 'Before, 23 services',
      inputs: [
        { field: 'services', origin: 'published', from: '23 services' },
        {
          field: 'users',
          origin: 'published',
          from: '10,000 users a day; the number of inactive users is not published',
        },
        { field: 'peakQps', origin: 'inferred', from: '200 requests a day from each of them' },
      ],
      off: [
        'Nothing published explains $47,000: it is $2,000 for each service, at about twenty requests/s. Other ' +
          'environments, data pipelines and vendor subscriptions may be included.',
        'The story cannot be verified. It is listed because it gives figures, not because we trust it.',
      ],
    },
  },
  {
    id: '37signals',
    company: '37signals',
    system: 'Basecamp, HEY and five more applications',
    architecture: 'Monoliths, moved from the cloud to own hardware',
    year: 2024,
    inputs: [
      { label: 'Applications', text: '7' },
      { label: 'Object storage', text: '10 PB' },
    ],
    figures: [
      { label: 'Cloud, before', value: 3_200_000, unit: 'USD', period: 'year' },
      { label: 'Cloud, after', value: 1_300_000, unit: 'USD', period: 'year' },
      { label: 'S3', value: 1_000_000, unit: 'USD', period: 'year', qualifier: 'over' },
      { label: 'Hardware bought', value: 700_000, unit: 'USD', period: 'once' },
    ],
    says: 'The operations team existed before the move and is in neither figure.',
    sources: [
      {
        title: 'DHH: Our cloud-exit savings will now top ten million over five years',
        url: 'https://world.hey.com/dhh/our-cloud-exit-savings-will-now-top-ten-million-over-five-years-c7d9b5bd',
      },
    ],
    reliability: { grade: 'high' },
    comparison: {
      kind: 'meter',
      meter: 'aws.s3',
      usage: { storageGb: 10 * GB_PER_PB },
      against: 'S3',
      inputs: [{ field: 'storageGb', origin: 'published', from: '10 PB, all priced as standard storage' }],
      off: [
        'The bill comes to some $0.008 for a gigabyte and month, against a list price of $0.021 at that size: an ' +
          'agreement, or colder storage. It does not say which.',
        '"Over a million" is a lower bound, so the true ratio is smaller.',
      ],
    },
  },
  {
    id: 'signal',
    company: 'Signal',
    system: 'Messenger',
    architecture: 'Own services on several clouds',
    year: 2023,
    inputs: [{ label: 'Bytes of calls', text: '20 PB a year' }],
    figures: [
      { label: 'Bandwidth of calls', value: 1_700_000, unit: 'USD', period: 'year' },
      { label: 'Infrastructure', value: 14_000_000, unit: 'USD', period: 'year' },
      {
        label: 'Everything, people included',
        value: 40_000_000,
        unit: 'USD',
        period: 'year',
        qualifier: 'about',
        note: '50 million was expected for 2025',
      },
    ],
    sources: [
      {
        title: 'Signal: Privacy is Priceless, but Signal is Expensive',
        url: 'https://signal.org/blog/signal-is-expensive',
      },
      {
        title: 'Voonze: summary with the figures',
        url: 'https://voonze.com/signal-messenger-privacy-costs-a-lot-of-money/',
      },
    ],
    reliability: { grade: 'high' },
    comparison: {
      kind: 'meter',
      meter: 'aws.egress',
      usage: { gb: Math.round((20 * GB_PER_PB) / 12) },
      against: 'Bandwidth of calls',
      inputs: [{ field: 'gb', origin: 'published', from: '20 PB a year, the same every month, out of one region' }],
      off: [
        'Calls leave from many places and several vendors. Their price of $0.081 a gigabyte is that of the middle ' +
          'tiers, not of the last one that we reach.',
      ],
    },
  },
]
