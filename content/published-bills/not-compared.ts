import type { PublishedBill } from '../schemas/published-bill'

const NO_DOLLARS = 'No dollar figure is published.'
const NO_LOAD = 'No load is published: nothing to size an estimate by.'

/**
 * Publications that cannot be compared with an estimate, with the reason. They are kept because they show what systems
 * spend money on.
 */
export const OTHER_BILLS: PublishedBill[] = [
  {
    id: 'hibp-2022-shock',
    company: 'Have I Been Pwned',
    system: 'Password files on Azure, when a rule of the cache failed',
    architecture: 'Edge cache, missed',
    year: 2022,
    inputs: [
      { label: 'Cause', text: 'large files that the edge no longer kept' },
      { label: 'Price of a gigabyte sent', text: 'AUD 0.1205' },
    ],
    figures: [{ label: 'The incident', value: 11_000, unit: 'AUD', period: 'once', qualifier: 'about' }],
    says: 'One failed cache rule cost more than all computing: bytes sent deserve a limit and an alarm.',
    sources: [
      {
        title: 'Troy Hunt: How I Got Pwned by My Cloud Costs',
        url: 'https://www.troyhunt.com/how-i-got-pwned-by-my-cloud-costs/',
      },
      {
        title: "The Stack: Troy Hunt's Azure cloud bill shock",
        url: 'https://www.thestack.technology/troy-hunts-azure-cloud-bill-shock/',
      },
    ],
    reliability: { grade: 'high' },
    notEstimable:
      'The bytes are not published. They could only be worked back from the bill (about 91 TB), which would compare ' +
      'it with itself.',
  },
  {
    id: 'hibp-2022-volume',
    company: 'Have I Been Pwned',
    system: 'Pwned Passwords API',
    architecture: 'Serverless behind an edge cache',
    year: 2022,
    inputs: [{ label: 'Requests', text: '1.6 billion a month' }],
    figures: [{ label: 'Saved by the edge cache', value: 90, unit: '%', period: 'none', qualifier: 'over' }],
    sources: [
      {
        title: 'NDC Oslo: Have I Been Pwned, serving billions of requests and terabytes of data without going broke',
        url: 'https://ndcoslo.com/agenda/have-i-been-pwned-serving-billions-of-requests-and-terabytes-of-data-without-going-broke-0h4w/0q1vzihbmlf',
      },
    ],
    reliability: { grade: 'medium' },
    notEstimable: 'A saving without the amount that it was taken from.',
  },
  {
    id: 'dukaan',
    company: 'Dukaan',
    system: 'Storefronts',
    architecture: 'Cloud, moved to own machines and an edge of their own',
    year: 2022,
    inputs: [{ label: 'Merchants', text: 'about 150,000' }],
    figures: [
      {
        label: 'Before',
        value: [80_000, 90_000],
        unit: 'USD',
        period: 'month',
        note: "The first is the CTO's figure, the second was reported too",
      },
    ],
    says: 'Afterwards it "could become a $5,000 bill": an illustration, not a bill.',
    sources: [
      {
        title: 'AI Digital News: Dukaan moved to bare metal',
        url: 'https://aidigitalnews.com/ai/dukaan-moved-to-bare-metal-to-prevent-80000-a-monthly-cloud-bills',
      },
      {
        title: 'Medium: Moved out of cloud, a bold move by Dukaan',
        url: 'https://medium.com/@jahnavi6392/moved-out-of-cloud-a-bold-move-by-dukaan-99b574196bbf',
      },
    ],
    reliability: { grade: 'medium', why: "The CTO's own claims" },
    notEstimable: 'Merchants are no load: one shop may have a visitor a day, or a million.',
  },
  {
    id: 'stackoverflow-hw',
    company: 'Stack Overflow',
    system: 'Network of question and answer sites',
    architecture: 'Monolith on own hardware',
    year: 2022,
    inputs: [
      { label: 'Requests', text: '6,000 a second' },
      { label: 'Page views', text: '1.3 billion a month' },
    ],
    figures: [
      {
        label: 'Servers',
        value: 23,
        unit: 'servers',
        period: 'none',
        note: '9 web, 4 SQL, 2 Redis, 3 tag engine, 3 Elasticsearch, 2 HAProxy',
      },
      { label: 'Processor load', value: 10, unit: '%', period: 'none', qualifier: 'under' },
    ],
    sources: [
      {
        title: 'David A. Windham: Monolithic Infrastructure',
        url: 'https://davidawindham.com/til/posts/monolithic-infrastructure',
      },
      {
        title: 'System design wiki: Stack Overflow architecture',
        url: 'https://sysdesign-wiki.pages.dev/systems/stack-overflow-architecture/',
      },
    ],
    reliability: { grade: 'high', why: 'For the counts' },
    notEstimable: NO_DOLLARS,
  },
  {
    id: 'istio-overhead',
    company: 'Istio project',
    system: 'Data plane of a service mesh',
    architecture: 'Microservices',
    year: 2024,
    inputs: [{ label: 'Load', text: '1,000 requests of 1 KB a second through each proxy (Istio 1.24)' }],
    figures: [
      { label: 'Processor of a sidecar', value: 0.2, unit: 'vCPU', period: 'none' },
      { label: 'Memory of a sidecar', value: 60, unit: 'MB', period: 'none' },
      { label: 'Processor of a waypoint', value: 0.25, unit: 'vCPU', period: 'none' },
      { label: 'Processor of a node proxy', value: 0.06, unit: 'vCPU', period: 'none' },
    ],
    says:
      'A mesh costs by the request, not by the service. Istio 1.12 needed 0.35 vCPU for the same, and added 2.65 ms ' +
      'to nine in ten requests.',
    sources: [
      { title: 'Istio: Performance and scalability', url: 'https://istio.io/docs/ops/performance-and-scalability' },
      {
        title: 'Istio 1.12: Performance and scalability',
        url: 'https://istio.io/v1.12/docs/ops/deployment/performance-and-scalability',
      },
      {
        title: 'Istio (Chinese edition): Performance and scalability, 1.24',
        url: 'https://istio.io/zh/docs/ops/deployment/performance-and-scalability',
      },
    ],
    reliability: { grade: 'high' },
    notEstimable:
      'A measurement, not a bill: it sizes the mesh in our Microservices and would be compared with itself.',
  },
  {
    id: 'msk-500mbs',
    company: 'AutoMQ',
    system: 'Managed Kafka at 500 MB/s in, read once, kept a day',
    architecture: 'Event log',
    year: 2024,
    inputs: [
      { label: 'Written', text: '500 MB/s' },
      { label: 'Kept', text: '42.2 TB, one copy' },
    ],
    figures: [
      { label: 'Brokers for an acceptable delay', value: 15, unit: 'brokers of kafka.m5.xlarge', period: 'none' },
    ],
    sources: [{ title: 'AutoMQ/kafka-provider-comparison on GitHub: cost explanation, MSK' }],
    reliability: { grade: 'medium', why: "A competitor's benchmark" },
    notEstimable: NO_DOLLARS,
  },
  {
    id: 'instacart',
    company: 'Instacart',
    system: 'Search projection',
    architecture: 'CQRS with a separate read store, merged into one database',
    year: 2025,
    inputs: [{ label: 'Searches', text: 'millions a day' }],
    figures: [{ label: 'Saved on storage and indexing', value: 80, unit: '%', period: 'none', qualifier: 'about' }],
    says: 'The write load fell to a tenth: a projection that is rewritten often is expensive.',
    sources: [
      { title: 'InfoQ: Instacart consolidates search infrastructure on PostgreSQL, phasing out Elasticsearch' },
    ],
    reliability: { grade: 'high' },
    notEstimable: NO_DOLLARS,
  },
  {
    id: 'twitter-kafka',
    company: 'Twitter',
    system: 'Publish and subscribe, EventBus moved to Kafka',
    architecture: 'Event log',
    year: 2018,
    inputs: [],
    figures: [
      { label: 'Resources saved, one consumer', value: 68, unit: '%', period: 'none' },
      { label: 'Resources saved, several consumers', value: 75, unit: '%', period: 'none' },
    ],
    sources: [
      {
        title: 'Packt: Twitter adopts Apache Kafka',
        url: 'https://hub.packtpub.com/twitter-adopts-apache-kafka-as-their-pub-sub-system/',
      },
    ],
    reliability: { grade: 'medium' },
    notEstimable: NO_DOLLARS,
  },
  {
    id: 'doordash-az',
    company: 'DoorDash',
    system: 'Traffic between zones',
    architecture: 'Microservices and cells',
    year: 2024,
    inputs: [],
    figures: [],
    says: 'What crossed zones grew with the number of services; routing within a zone cut it.',
    sources: [
      {
        title: 'DoorDash: Staying in the Zone',
        url: 'https://doordash.engineering/2024/01/16/staying-in-the-zone-how-doordash-used-a-service-mesh-to-manage-data-transfer-reducing-hops-and-cloud-spend/',
      },
    ],
    reliability: { grade: 'high' },
    notEstimable: NO_DOLLARS,
  },
  {
    id: 'linkedin-lambda',
    company: 'LinkedIn',
    system: 'Who Viewed Your Profile',
    architecture: 'Lambda Architecture, merged into one pipeline',
    year: 2020,
    inputs: [],
    figures: [
      {
        label: 'Development time saved',
        value: 50,
        unit: '%',
        period: 'none',
        qualifier: 'about',
        note: 'A secondary source',
      },
    ],
    says: 'With two pipelines every change was made twice.',
    sources: [
      {
        title: 'LinkedIn: From Lambda to Lambda-less',
        url: 'https://engineering.linkedin.com/blog/2020/lambda-to-lambda-less-architecture',
      },
      {
        title: 'InfoQ: LinkedIn drops the Lambda Architecture',
        url: 'https://www.infoq.com/news/2020/12/linkedin-lambda-architecture/',
      },
    ],
    reliability: { grade: 'high' },
    notEstimable: NO_DOLLARS,
  },
  {
    id: 'slack-effort',
    company: 'Slack',
    system: 'Migration to cells',
    architecture: 'Cell-Based',
    year: 2023,
    inputs: [],
    figures: [{ label: 'Duration', value: 1.5, unit: 'years', period: 'none' }],
    sources: [{ title: "Slack Engineering: Slack's Migration to a Cellular Architecture" }],
    reliability: { grade: 'high' },
    notEstimable: NO_DOLLARS,
  },
  {
    id: 'villamizar',
    company: 'Universidad de los Andes',
    system: 'Payment plans, a load test in the laboratory',
    architecture: 'The same application as Monolith, microservices and functions',
    year: 2017,
    inputs: [{ label: 'Method', text: 'constant load for ten minutes, two services' }],
    figures: [{ label: 'Functions against both others', value: 70, unit: '% less', period: 'none', qualifier: 'over' }],
    says: 'Microservices can cost less infrastructure than the Monolith. People are not counted.',
    sources: [
      {
        title:
          'SOCA 2017: Cost comparison of running web applications in the cloud using monolithic, microservice and ' +
          'AWS Lambda architectures',
        url: 'https://www.researchgate.net/publication/316532483_Cost_comparison_of_running_web_applications_in_the_cloud_using_monolithic_microservice_and_AWS_Lambda_architectures',
      },
    ],
    reliability: { grade: 'medium', why: 'One small application, prices of 2015 to 2017' },
    notEstimable: 'Only ratios are given, and no load that could be priced.',
  },
  {
    id: 'cocacola',
    company: 'Coca-Cola',
    system: 'Back end of vending machines',
    architecture: 'Virtual machines, moved to serverless',
    year: 2016,
    inputs: [{ label: 'Drinks', text: '14 million a day over all Freestyle machines' }],
    figures: [{ label: 'Saved', value: 65, unit: '%', period: 'none' }],
    sources: [
      {
        title: 'The Serverless Mindset: Serverless at Coca-Cola',
        url: 'https://www.theserverlessmindset.com/p/serverless-at-coca-cola',
      },
    ],
    reliability: { grade: 'low', why: 'Secondary; the amounts that are often quoted could not be confirmed' },
    notEstimable: 'A saving without the amount that it was taken from.',
  },
  {
    id: 'chickfila-hw',
    company: 'Chick-fil-A',
    system: 'Clusters in restaurants',
    architecture: 'Own sites at the edge',
    year: 2018,
    inputs: [
      { label: 'Sites', text: 'about 2,000' },
      { label: 'Devices', text: 'about 6,000' },
    ],
    figures: [{ label: 'Hardware of a site', value: 1000, unit: 'USD', period: 'once' }],
    sources: [
      {
        title: 'Andreas Vandris: Edge computing, Chick-fil-A style',
        url: 'https://andreasvandris.com/2018/08/02/edge-computing-chick-fil-a-style/',
      },
    ],
    reliability: { grade: 'medium', why: 'Secondary' },
    notEstimable: "Hardware that was bought is on no cloud's price list.",
  },
  {
    id: 'side-project-134',
    company: 'Anonymous developer',
    system: 'Formatter of logs, a side project',
    architecture: 'Serverless',
    year: 2026,
    inputs: [{ label: 'Load', text: 'that of a side project' }],
    figures: [{ label: 'Everything', value: 1.34, unit: 'USD', period: 'month' }],
    sources: [
      {
        title: 'Plain English: I built a full SaaS app on AWS for $1.34 a month',
        url: 'https://plainenglish.io/aws/i-built-a-full-saas-app-on-aws-for-1-34-month-here-s-the-architecture',
      },
    ],
    reliability: { grade: 'low' },
    notEstimable: NO_LOAD,
  },
  {
    id: 'byteiota',
    company: 'Anonymous',
    system: 'Not named',
    architecture: 'Microservices, merged into a Monolith',
    year: null,
    inputs: [],
    figures: [
      { label: 'Before', value: 18_000, unit: 'USD', period: 'month', note: '1.2 s to answer' },
      { label: 'After', value: 2400, unit: 'USD', period: 'month', note: '89 ms to answer' },
    ],
    sources: [
      {
        title: 'Byteiota: Microservices consolidation',
        url: 'https://byteiota.com/microservices-consolidation-42-return-to-monoliths',
      },
    ],
    reliability: { grade: 'low', why: 'A content site without a primary source' },
    notEstimable: NO_LOAD,
  },
  {
    id: 'dheerendra',
    company: 'Anonymous client of a consultant',
    system: 'Not named',
    architecture: 'Microservices, merged into fewer',
    year: null,
    inputs: [],
    figures: [
      { label: 'Before', value: [3500, 5500], unit: 'USD', period: 'month' },
      { label: 'After', value: [340, 545], unit: 'USD', period: 'month' },
    ],
    sources: [
      {
        title: 'Dheerendra Rahul: Why the AWS bill exploded after microservices',
        url: 'https://www.dheerendrarahul.in/blog/why-aws-bill-exploded-after-microservices.html',
      },
    ],
    reliability: { grade: 'low', why: "A consultant's blog" },
    notEstimable: NO_LOAD,
  },
  {
    id: 'kurai-teamflow',
    company: '"TeamFlow", a customer in an agency\'s advertisement',
    system: 'Not named',
    architecture: 'Monolith, split into microservices',
    year: null,
    inputs: [],
    figures: [{ label: 'Before', value: 85_000, unit: 'USD', period: 'month', note: 'Afterwards 40% less' }],
    sources: [{ title: 'Kurai: customer story 3', url: 'https://kurai.pro/customers/3' }],
    reliability: { grade: 'low', why: 'Advertising; the customer cannot be found' },
    notEstimable: NO_LOAD,
  },
  {
    id: 'techpeak',
    company: '"A fintech startup"',
    system: 'Not named',
    architecture: 'Lambda, moved to Workers',
    year: null,
    inputs: [{ label: 'Function calls', text: '2 million a month' }],
    figures: [
      { label: 'Before', value: 12_000, unit: 'USD', period: 'month' },
      { label: 'After', value: 3600, unit: 'USD', period: 'month' },
    ],
    sources: [
      {
        title: 'TechPeak: AWS Lambda against Workers',
        url: 'https://techpeak.live/software-engineering-budget-face-off-aws-lambda-vs/',
      },
    ],
    reliability: {
      grade: 'rejected',
      why: 'Its arithmetic is wrong: 2 million requests at $0.20 a million are $0.40, the article has $400',
    },
    notEstimable: 'Rejected. A bill that is wrong by a thousand says nothing about an estimate.',
  },
]
