import type { PublishedBill } from '../schemas/published-bill'
import type { Traffic } from '../schemas/scenario'

const GB_PER_PB = 1024 ** 2
const GB_PER_TB = 1024
const KB_PER_TB = 1024 ** 3

const DAYS_OF_MARCH = 31

/** Requests for a game of chess: some 80 half-moves, and finding an opponent. */
const GAME_REQUESTS = 100

const PAGE_VIEWS = 5_000_000
/** "A few dozen". */
const REQUESTS_OF_A_VIEW = 36

/** A load as publications state it: the average over a period. */
const average = (amount: number, per: Traffic['per'], unit: Traffic['unit'] = 'requests'): Traffic => ({
  amount,
  unit,
  per,
  is: 'average',
})

/**
 * Published bills with enough detail to estimate the same system: facts in our own words, and a scenario derived from
 * them in the units and with the blocks of the stack that the publication names. What was not published is inferred
 * from the kind of system, never from the bill. Fields that are not listed keep their defaults.
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
        traffic: average(2_100_000, 'month'),
        workload: { readShare: 0.5, dataGb: 1 },
        capacities: { responseKb: 0.3 },
        stack: { gateway: 'rest', tables: 'provisioned' },
      },
      against: 'Whole invoice',
      inputs: [
        {
          field: 'traffic',
          origin: 'published',
          from: 'A month of the invoice',
          quote: 'Serving 2.1 million API requests for $11',
        },
        {
          field: 'gateway',
          origin: 'published',
          from: 'The price is that of the REST gateway',
          quote: 'Current API Gateway pricing is $3.50 per million requests',
        },
        {
          field: 'readShare',
          origin: 'published',
          from: 'Half reads, half writes',
          quote: 'Every request ran an AWS Lambda function that read from and/or wrote to a DynamoDB table.',
        },
        {
          field: 'responseKb',
          origin: 'published',
          from: '$0.06 of data sent at $0.09 a GB, over 2.1 million answers',
          quote: 'there’s only $0.06 in data transfer cost',
        },
        { field: 'tables', origin: 'inferred', from: 'In 2016 tables were sold by capacity alone' },
        { field: 'dataGb', origin: 'inferred', from: 'A timer is a name and a time' },
      ],
      off: [
        'Two thirds of either are the gateway. The rest of the invoice is alarms, domain names and others that we do ' +
          'not price; ours has twenty custom metrics, ten of them free.',
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
        traffic: average(1_000_000_000, 'day'),
        workload: { readShare: 0 },
        capacities: { responseKb: 0.1 },
        stack: { gateway: 'balancer' },
      },
      against: 'AWS, all',
      inputs: [
        {
          field: 'traffic',
          origin: 'published',
          from: 'The lower of its two figures; one request for each, since batching is not told',
          quote: 'we were processing over a billion events daily',
        },
        {
          field: 'gateway',
          origin: 'published',
          from: 'No gateway with a price for each request is among the services',
          quote: 'built on top of AWS Lambda, Cloudfront, Kinesis, EC2, DynamoDB, ECS, and ElastiCache',
        },
        { field: 'readShare', origin: 'inferred', from: 'A pipeline ingests events; queries are few in comparison' },
        { field: 'responseKb', origin: 'inferred', from: 'An ingested event is answered by an acknowledgement only' },
      ],
      off: [
        'The totals are near, the parts are not: they paid $650 a day for functions and $1,150 for a stream and ' +
          'machines; we pay more for functions, and tables by the write in place of the stream.',
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
      scenario: { traffic: average(56_000_000, 'day') },
      against: "The week's bill",
      inputs: [
        {
          field: 'traffic',
          origin: 'published',
          from: 'As if every day were the busiest',
          quote: 'your function usage spiked at 56 million function invocations per day on June 3',
        },
      ],
      line: 'Duration of functions and bytes sent, at the prices of a reseller',
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
      scenario: {
        traffic: average(1, 'second'),
        workload: { services: 13, dataGb: 10 },
        stack: { machines: 'shared', database: 'burstable', databases: 'one', cache: 'none' },
      },
      times: 3,
      against: 'Before, on Fargate',
      inputs: [
        {
          field: 'services',
          origin: 'published',
          from: 'Of one environment',
          quote: 'There were 13 main services that mediated between the producing and consuming systems.',
        },
        {
          field: 'times',
          origin: 'published',
          from: 'Three environments, each a cluster of its own',
          quote: 'These workers were deployed to dev, staging, and production clusters.',
        },
        {
          field: 'machines',
          origin: 'published',
          from: 'Small containers on Fargate',
          quote: 'very simple worker microservices',
        },
        {
          field: 'databases',
          origin: 'published',
          from: 'One application, one database',
          quote: 'our small back-end data application',
        },
        { field: 'database', origin: 'inferred', from: 'The smallest kind for a small application' },
        { field: 'cache', origin: 'inferred', from: 'A worker that passes data on reads nothing twice' },
        {
          field: 'traffic',
          origin: 'inferred',
          from: 'Performance was "not especially high": up to a few hundred requests/s the bill is the same',
        },
        { field: 'dataGb', origin: 'inferred', from: 'Integration workers pass data on and keep little' },
      ],
      off: [
        'NAT traffic, which they name as expensive, was not published as a quantity: we have the hours of the ' +
          'gateways, and hardly a byte.',
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
        traffic: { ...average(PAGE_VIEWS, 'month', 'views'), requestsPerView: REQUESTS_OF_A_VIEW },
        workload: { readShare: 1 },
        capacities: {
          responseKb: Math.round((80 * KB_PER_TB) / (PAGE_VIEWS * REQUESTS_OF_A_VIEW)),
          cacheHitRate: 0.85,
        },
        stack: { size: 'hobby' },
      },
      against: 'Everything',
      inputs: [
        {
          field: 'traffic',
          origin: 'published',
          from: 'Page views, at 36 requests each',
          quote: 'Every time you load a page, your browser sends a few dozen requests',
        },
        {
          field: 'responseKb',
          origin: 'published',
          from: '80 TB over these requests: the bytes are what is published',
          quote: '5 million pageviews and 80 terabytes of traffic every month',
        },
        {
          field: 'cacheHitRate',
          origin: 'published',
          from: 'Of downloads',
          quote: 'these cached downloads make up for about 85% of all traffic',
        },
        {
          field: 'size',
          origin: 'published',
          from: 'One server behind the cache',
          quote: 'the file is fetched from our origin server',
        },
        { field: 'readShare', origin: 'inferred', from: 'Visitors download' },
      ],
      line: 'cdn.egress',
      off: [
        'Their bill comes to $5 for a terabyte: an edge that does not charge by the byte. On our card every ' +
          'terabyte is charged, at the list price of a delivery network.',
        'Without that line the estimate is below their bill.',
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
        traffic: average(5_000_000 * GAME_REQUESTS, 'month'),
        workload: { readShare: 0.5 },
        capacities: { responseKb: 1 },
        stack: { size: 'hobby' },
      },
      against: 'Server',
      inputs: [
        {
          field: 'traffic',
          origin: 'inferred',
          from:
            '5 million games a month (published), 100 requests for each: some 80 half-moves, and finding an ' +
            'opponent',
        },
        { field: 'size', origin: 'published', from: 'One server, reached directly, without a standby' },
        { field: 'readShare', origin: 'inferred', from: 'Every move is written, and read by the other player' },
        { field: 'responseKb', origin: 'inferred', from: 'A move is a few bytes; pages are loaded once' },
      ],
      off: [
        'The database of theirs ran on the same machine; ours is a managed one beside it, and a third of the estimate.',
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
        traffic: average(5_000_000 * GAME_REQUESTS, 'day'),
        workload: { readShare: 0.5, dataGb: 7 * GB_PER_TB },
        capacities: { responseKb: 1 },
        stack: { zones: '1', database: 'rds', cache: 'none', entry: 'direct', outbound: 'public' },
      },
      against: 'Server hosting',
      inputs: [
        {
          field: 'traffic',
          origin: 'inferred',
          from: '5 million games a day (published), 100 requests for each: some 80 half-moves, and finding an opponent',
          quote: 'It serves ~5 million games per day.',
        },
        {
          field: 'dataGb',
          origin: 'published',
          from: 'What the primary database holds',
          quote: 'the primary DB is around $500/month with 32 CPU and 256 GB of RAM and 7TB',
        },
        {
          field: 'zones',
          origin: 'published',
          from: 'One copy',
          quote: 'a single monolith program that’s deployed on a single server',
        },
        {
          field: 'entry',
          origin: 'published',
          from: 'The server is reached directly',
          quote: 'a single monolith program that’s deployed on a single server',
        },
        {
          field: 'outbound',
          origin: 'published',
          from: 'Rented machines have addresses of their own',
          quote: 'the servers are individually managed via OVH or similar',
        },
        {
          field: 'database',
          origin: 'inferred',
          from: 'One machine with its own disk; RDS is the nearest that is sold',
        },
        { field: 'cache', origin: 'inferred', from: 'A running game is in the memory of the one server' },
        { field: 'readShare', origin: 'inferred', from: 'Every move is written, and read by the other player' },
        { field: 'responseKb', origin: 'inferred', from: 'A move is a few bytes; pages are loaded once' },
      ],
      off: [
        'Rented machines against a cloud: their own comparison has the database alone at more than four times the ' +
          'price on AWS, with half the memory and before storage.',
        'Bytes sent and logs are a third of the estimate, and are not billed where they rent.',
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
        traffic: average(100, 'second'),
        workload: { services: 23, users: 10_000 },
        stack: { machines: 'burstable' },
      },
      against: 'Before, 23 services',
      inputs: [
        {
          field: 'services',
          origin: 'published',
          from: 'Before they were merged',
          quote: 'A Series B startup. 23 microservices. 10,000 daily active users.',
        },
        {
          field: 'users',
          origin: 'published',
          from: 'Users a day; the number of inactive users is not published',
          quote: 'A Series B startup. 23 microservices. 10,000 daily active users.',
        },
        {
          field: 'traffic',
          origin: 'published',
          from: 'The load of its own arithmetic',
          quote: 'Your 23 microservices on t3.medium instances? $1,150/month. For 100 requests per second.',
        },
        {
          field: 'machines',
          origin: 'published',
          from: 'The machines of its own arithmetic',
          quote: 'Your 23 microservices on t3.medium instances?',
        },
      ],
      line: 'What the story does not name: its own arithmetic explains a few thousand dollars',
      off: [
        'Nothing published explains $47,000: it is $2,000 for each service, at a hundred requests/s. Other ' +
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
      {
        label: 'Cloud, after: S3 alone',
        value: 1_300_000,
        unit: 'USD',
        period: 'year',
        note: 'All that remained, after the discounts of a contract of four years',
      },
      { label: 'Hardware bought', value: 700_000, unit: 'USD', period: 'once' },
    ],
    says: 'The operations team existed before the move and is in neither figure.',
    sources: [
      {
        title: 'DHH: Our cloud-exit savings will now top ten million over five years',
        url: 'https://world.hey.com/dhh/our-cloud-exit-savings-will-now-top-ten-million-over-five-years-c7d9b5bd',
      },
    ],
    reliability: { grade: 'high', why: 'Told by its owner' },
    comparison: {
      kind: 'meter',
      meter: 'aws.s3',
      usage: { storageGb: 5 * GB_PER_PB, infrequentGb: 5 * GB_PER_PB },
      against: 'Cloud, after: S3 alone',
      inputs: [
        {
          field: 'storageGb',
          origin: 'published',
          from: 'Half of it: classes are mixed, and their shares are not told',
          quote: 'We store almost 10 petabytes of data in S3 now.',
        },
        {
          field: 'infrequentGb',
          origin: 'published',
          from: 'The other half',
          quote: 'We use a mixture of storage classes',
        },
      ],
      off: [
        'The contract discounts the bill by a share that is not told; ours is the list price. All in the standard ' +
          'class would be twice the bill, all in the other one a fifth above it.',
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
  {
    id: 'chris-short',
    company: 'Chris Short',
    system: 'Files of a personal site',
    architecture: 'Object storage behind a cache that did not keep a large file',
    year: 2020,
    inputs: [
      { label: 'Bytes sent', text: '30 TB in June' },
      { label: 'Region', text: 'us-east-2' },
    ],
    figures: [{ label: 'June', value: 2657.68, unit: 'USD', period: 'month', note: 'About $23 in a usual month' }],
    sources: [
      {
        title: 'Chris Short: The AWS bill heard around the world',
        url: 'https://chrisshort.net/the-aws-bill-heard-around-the-world/',
      },
      {
        title: 'Corey Quinn, thread on the same bill',
        url: 'https://twtext.com/article/1280280727133642753',
      },
    ],
    reliability: { grade: 'high', why: 'An actual invoice, read by two people' },
    comparison: {
      kind: 'meter',
      meter: 'aws.egress',
      usage: { gb: 30 * GB_PER_TB },
      against: 'June',
      inputs: [
        {
          field: 'gb',
          origin: 'published',
          from: 'Nearly all of the bill',
          quote: 'the bill shows 30TB of data transfer out',
        },
      ],
      off: [],
    },
  },
  {
    id: 'kit-2020',
    company: 'Kit (then ConvertKit)',
    system: 'Mail and pages for creators',
    architecture: 'Monolith in Ruby on Rails with background workers',
    year: 2020,
    inputs: [
      { label: 'Requests', text: '2.63 billion in March' },
      { label: 'Background jobs', text: 'about 300 million a day, on 80 machines' },
      { label: 'Bytes sent', text: '70.62 TB in March' },
      { label: 'Search storage', text: '15.3 TB' },
    ],
    figures: [
      { label: 'March', value: 79_029.94, unit: 'USD', period: 'month' },
      {
        label: 'Machines',
        value: 21_905.28,
        unit: 'USD',
        period: 'month',
        note: 'Savings plans of 7,142.40 beside it',
      },
      { label: 'Relational database', value: 20_796.04, unit: 'USD', period: 'month' },
      { label: 'Object storage', value: 8408.98, unit: 'USD', period: 'month' },
      { label: 'Support plan', value: 5300.26, unit: 'USD', period: 'month' },
    ],
    sources: [
      {
        title: "Kit Engineering: $79,029.94 spent on AWS in March, a full breakdown of Kit's AWS bill",
        url: 'https://engineering.kit.com/2020/06/15/march-aws-bill',
      },
    ],
    reliability: { grade: 'high', why: 'An actual invoice, service by service' },
    comparison: {
      kind: 'pattern',
      pattern: 'monolith',
      scenario: {
        traffic: average(2_630_000_000 + 300_000_000 * DAYS_OF_MARCH, 'month'),
        workload: { readShare: 0.22, dataGb: Math.round(15.3 * GB_PER_TB) },
        capacities: { responseKb: 6.4 },
        stack: { zones: '3', database: 'rds', cache: 'none' },
      },
      against: 'March',
      inputs: [
        {
          field: 'traffic',
          origin: 'published',
          from: 'Requests of the month, and the jobs of its 31 days',
          quote: 'We served 2.63 Billion requests and 70.62 TB egress data to the internet in March.',
        },
        {
          field: 'readShare',
          origin: 'published',
          from: 'Every request a read, every job a write',
          quote: 'We process about 300 million Sidekiq jobs per day across 80 machines.',
        },
        {
          field: 'responseKb',
          origin: 'published',
          from: '70.62 TB over requests and jobs',
          quote: 'We served 2.63 Billion requests and 70.62 TB egress data to the internet in March.',
        },
        {
          field: 'zones',
          origin: 'published',
          from: 'Of the web applications',
          quote: 'The Kit web apps run on 16 servers across three availability zones.',
        },
        { field: 'database', origin: 'published', from: 'MySQL on RDS', quote: 'This is our master MySQL database.' },
        {
          field: 'dataGb',
          origin: 'published',
          from: 'The only size of data that is told: its search clusters hold application data and logs',
          quote: '15.3TB of storage',
        },
        { field: 'cache', origin: 'inferred', from: 'No cache is among the services of the bill' },
      ],
      line: 'Workers, search clusters, object storage, backups in a second region, and the support plan',
      off: [
        'A job takes far more than the 5 ms of a request: their 80 machines of workers ($5,586) cost twice our whole ' +
          'application.',
        'Two search clusters ($5,331), object storage ($8,409), backups for disasters ($3,896 in February) and the ' +
          'support plan ($5,300) are on no line of a Monolith of ours.',
        'Replicas of the database are kept for reports and safety, beyond what the load asks for.',
      ],
    },
  },
  {
    id: 'volunteer-shifts',
    company: 'Josue Montano',
    system: 'Shifts of volunteers, 30,000 users a month',
    architecture: 'Monolith on one virtual machine at Vultr',
    year: 2025,
    inputs: [
      { label: 'Load', text: '30 requests a minute' },
      { label: 'Machine', text: '2 shared vCPU, 4 GB, 100 GB of disk, for every service it needs' },
    ],
    figures: [{ label: 'The machine', value: 24, unit: 'USD', period: 'month' }],
    sources: [
      {
        title: 'Josue Montano: Infrastructure on a budget',
        url: 'https://josuemontano.github.io/blog/2025_08_21_infrastructure_on_a_budget',
      },
    ],
    reliability: { grade: 'high', why: 'Told by its owner, with load and machine' },
    comparison: {
      kind: 'pattern',
      pattern: 'monolith',
      scenario: {
        traffic: average(30, 'minute'),
        workload: { dataGb: 10 },
        stack: { size: 'hobby' },
      },
      against: 'The machine',
      inputs: [
        {
          field: 'traffic',
          origin: 'published',
          from: 'The usual load',
          quote: 'The usual load is 30 requests a minute.',
        },
        {
          field: 'size',
          origin: 'published',
          from: 'One of everything, the smallest that is sold',
          quote: 'on a single shared vCPU instance costing just $24 a month',
        },
        { field: 'dataGb', origin: 'inferred', from: 'Shifts and names are rows of text; a tenth of the disk' },
      ],
      off: [
        'Database, cache and application share their machine. Ours has a managed database beside it, which is more ' +
          'than half of the estimate.',
      ],
    },
  },
  {
    id: 'internal-tool',
    company: 'Yeonuk Hwang',
    system: 'Internal tool of a small team',
    architecture: 'Monolith on one machine behind a load balancer, later serverless',
    year: null,
    inputs: [
      { label: 'Users', text: 'a small team' },
      { label: 'Machines', text: 't3.micro, and t4g.micro for the database; load balancer; 4 public addresses' },
    ],
    figures: [
      {
        label: 'After the free year',
        value: 73,
        unit: 'USD',
        period: 'month',
        qualifier: 'about',
        note: 'Their projection from the bill of $13 with free quantities',
      },
    ],
    sources: [
      {
        title: 'Yeonuk Hwang: Journey to Serverless (Part 2), The Cost Crisis and Path to Change',
        url: 'https://hwangyeon.uk/blog/journey-to-serverless-part-2-the-cost-crisis-and-path-to-change',
      },
    ],
    reliability: { grade: 'medium', why: 'A projection of the vendor from an actual bill' },
    comparison: {
      kind: 'pattern',
      pattern: 'monolith',
      scenario: {
        traffic: average(1000, 'day'),
        workload: { dataGb: 10 },
        stack: { size: 'hobby', machines: 'burstable', entry: 'balancer' },
      },
      against: 'After the free year',
      inputs: [
        {
          field: 'size',
          origin: 'published',
          from: 'One machine and one database, without a standby or a cache',
          quote: 'RDS Instance (t4g.micro)',
        },
        { field: 'machines', origin: 'published', from: 'A burstable machine', quote: 'EC2 Instance (t3.micro)' },
        { field: 'entry', origin: 'published', from: 'A load balancer', quote: 'Application Load Balancer' },
        {
          field: 'traffic',
          origin: 'inferred',
          from: 'A small team; with ten times as many requests the estimate is the same to a dollar',
        },
        { field: 'dataGb', origin: 'inferred', from: 'What a small team enters' },
      ],
      off: ['Our smallest burstable machine has 4 GB, theirs 1 GB at a quarter of the price.'],
    },
  },
  {
    id: 'pixelpk',
    company: 'Pixelpk Technologies',
    system: 'Web application with an API of some fifty routes',
    architecture: 'Monolith on three machines, later serverless',
    year: 2024,
    inputs: [
      { label: 'Load', text: '50 to 100 requests a minute, up to 500' },
      { label: 'Machines', text: '3 t3.large, a database db.t3.medium, a load balancer' },
    ],
    figures: [
      { label: 'Before', value: 430, unit: 'USD', period: 'month', qualifier: 'about' },
      { label: 'Machines', value: 180, unit: 'USD', period: 'month', qualifier: 'about' },
      { label: 'Database', value: 120, unit: 'USD', period: 'month', qualifier: 'about' },
      { label: 'Bytes sent', value: 80, unit: 'USD', period: 'month', qualifier: 'about' },
    ],
    sources: [
      {
        title: 'Muhammad Waqar Ilyas: AWS Serverless at Scale, How We Cut Costs by 40% at Pixelpk',
        url: 'https://waqar.codes/blog/11-aws-serverless-cost-optimization',
      },
    ],
    reliability: { grade: 'medium', why: 'Rounded figures of an engineer who was there' },
    comparison: {
      kind: 'pattern',
      pattern: 'monolith',
      scenario: {
        traffic: average(75, 'minute'),
        workload: { averageToPeak: 0.15 },
        stack: { size: 'small', zones: '3', cache: 'none' },
      },
      against: 'Before',
      inputs: [
        {
          field: 'traffic',
          origin: 'published',
          from: 'The middle of the band',
          quote: '50-100 requests/minute with spikes to 500',
        },
        {
          field: 'averageToPeak',
          origin: 'published',
          from: '75 of 500',
          quote: '50-100 requests/minute with spikes to 500',
        },
        {
          field: 'zones',
          origin: 'published',
          from: 'Three machines. Of the database there is one, where we have three of half the memory',
          quote: '3 EC2 t3.large instances (24/7 uptime)',
        },
        {
          field: 'size',
          origin: 'published',
          from: 'Burstable machines and database, a load balancer',
          quote: 'RDS PostgreSQL db.t3.medium',
        },
        { field: 'cache', origin: 'inferred', from: 'No cache is among the lines of the bill' },
      ],
      off: [
        'Machines and database of theirs have twice the memory of ours: "drastically over-provisioned", as they say.',
        'They paid $80 for bytes sent. With answers of 10 KB ours stay within what is free.',
      ],
    },
  },
]
