/**
 * What a link said under a revision of the model: the parts recommended, and the whole cost over the horizon as it was
 * shown, from the revision on that had one. Worked out with the code of that day.
 */
type Said = readonly [model: string, parts: string, total: string | null]

/** Links of every revision of the grammar. Neither a link nor what it said is ever changed; rows are added. */
export const CORPUS: readonly { grammar: string; link: string; said: readonly Said[] }[] = [
  {
    grammar: 'version 1, the rates of the reference guide alone',
    link: 'v=1&rates=framework-1&consistency=strong&highreads=no&qps=50&teams=1',
    said: [
      ['2026-11-23', 'monolith', null],
      ['2026-11-28', 'monolith', '$1.19M'],
    ],
  },
  {
    grammar: 'version 1, the rates of the reference guide alone: every answer of the decision tree',
    link:
      'v=1&rates=framework-1&consistency=eventual&highreads=yes&audit=yes&deploys=no&load=spiky&global=yes' +
      '&isolation=no&qps=250000&teams=12',
    said: [
      ['2026-11-23', 'edge-computing', null],
      ['2026-11-28 (three axes)', 'event-sourcing+cqrs+monolith', null],
      ['2026-11-28', 'event-sourcing+cell-based+monolith', '$6.29B'],
    ],
  },
  {
    grammar: 'version 1, own figures',
    link: 'v=1&rates=framework-1&deploys=yes&qps=4000&teams=6&engineers=30&salary=150000&horizon=60&growth=0.5',
    said: [
      ['2026-11-23', 'microservices', null],
      ['2026-11-28', 'microservices', '$35.5M'],
    ],
  },
  {
    grammar: 'version 1, list prices',
    link: 'v=1&rates=aws-us-east-1-2026-11&qps=1000&teams=3&users=250000',
    said: [
      ['2026-11-28 (three axes)', 'monolith', null],
      ['2026-11-28', 'monolith', '$1.69M'],
    ],
  },
  {
    grammar: 'version 1, list prices of another region',
    link: 'v=1&rates=aws-eu-central-1-2026-11&audit=yes&qps=120&teams=1',
    said: [
      ['2026-11-28 (three axes)', 'event-sourcing+monolith', null],
      ['2026-11-28', 'event-sourcing+monolith', '$2.49M'],
    ],
  },
  {
    grammar: 'version 1, own prices and terms',
    link:
      'v=1&rates=aws-us-east-1-2026-11&global=yes&load=spiky&qps=5000&discount=0.12&fx=0.92&currency=EUR' +
      '&price.aws.egress=0.05',
    said: [
      ['2026-11-28 (three axes)', 'serverless', null],
      ['2026-11-28', 'serverless', '€1.32M'],
    ],
  },
  {
    grammar: 'version 1, answers that were split or turned round since',
    link:
      'v=1&rates=aws-us-east-1-2026-11&ratio=20&lowbase=yes&latency=50&tenants=no&querymodels=yes&replay=no&busy=yes' +
      '&noops=no&offline=yes&central=no&stream=yes&batch=no&shareddb=yes&audited=20',
    said: [
      ['2026-11-28 (three axes)', 'edge-computing+cqrs+kappa-architecture', null],
      ['2026-11-28', 'edge-computing+cqrs+kappa-architecture', '$6.19M'],
    ],
  },
  {
    grammar: 'version 1, tenants',
    link: 'v=1&rates=aws-us-east-1-2026-11&isolation=yes&tenants=yes&qps=60000&teams=4&deploys=yes',
    said: [
      ['2026-11-28 (three axes)', 'cell-based+microservices', null],
      ['2026-11-28', 'cell-based+microservices', '$10.8M'],
    ],
  },
  {
    grammar: 'version 2, figures that follow from answers',
    link: 'v=2&rates=aws-us-east-1-2026-11&teams=4&qps=3000',
    said: [['2026-11-28', 'monolith', '$6.23M']],
  },
  {
    grammar: 'version 2, what runs today and a budget',
    link: 'v=2&rates=aws-us-east-1-2026-11&today=monolith&billnow=4000&agenow=60&outage=20000&budget=9000&qps=900',
    said: [
      ['2026-11-28', 'monolith', '$712K'],
      ['2026-11-29', 'monolith', '$713K'],
    ],
  },
  {
    grammar: 'version 2, cost factors and lines left out',
    link:
      'v=2&rates=aws-eu-central-1-2026-11&audit=yes&qps=2000&teams=2&factor.buildMonths=18' +
      '&off=coordination,outages',
    said: [['2026-11-28', 'event-sourcing+monolith', '$4.08M']],
  },
  {
    grammar: 'version 2, the rates of the reference guide',
    link: 'v=2&rates=framework-1&load=spiky&qps=800&teams=2&lowbase=yes',
    said: [['2026-11-28', 'serverless', '$2.23M']],
  },
  {
    grammar: 'version 2 with what it was made with, and what it said',
    link:
      'v=2&rates=aws-us-east-1-2026-11&qps=900&today=monolith&budget=9000' +
      '&made=2026-11-28&then=221160,141413,436733,monolith',
    said: [
      ['2026-11-28', 'monolith', '$221K'],
      ['2026-11-29', 'monolith', '$222K'],
    ],
  },
  {
    grammar: 'version 2, prices of a day',
    link:
      'v=2&rates=aws-us-east-1-2026-11-29&qps=12000&teams=5&audit=yes' +
      '&made=2026-11-29&then=11249355,7237288,15667579,event-sourcing,cqrs,monolith',
    said: [['2026-11-29', 'event-sourcing+cqrs+monolith', '$11.2M']],
  },
]
