import { describe, expect, test } from 'vitest'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { RATE_CARD_REVISIONS, type RateCardId } from '@/content/scenario/card-ids'
import type { Scenario } from '@/content/schemas/scenario'
import { decode } from './decode'
import { encodeLink } from './encode'

/*
 * A link never changes its meaning. These links were shared; each must give this scenario for as long as the app
 * exists. Never edit a row: when a default or a key has to change, raise the version, keep reading this one, and add
 * rows.
 */

/**
 * The defaults of a version 1 link with the reference-guide rates, spelled out so that a changed default fails here.
 * Figures added later have the value that changes nothing: no discount, the whole system, nobody on call, the overheads
 * of the reference guide. In version 1, engineers, services and average load did not follow from answers, so they count
 * as set.
 */
const V1: Scenario = {
  situation: {},
  stack: { size: 'business' },
  workload: {
    averageToPeak: 0.33,
    readShare: 0.9,
    dataGb: 100,
    users: 100_000,
    services: 10,
    callsPerRequest: 3,
    readModels: 3,
    eventsPerWrite: 1,
    aggregatesPerUser: 1,
    functionMs: 100,
    functionMemoryMb: 512,
    regions: 1,
    usersPerCell: 100_000,
  },
  people: {
    engineers: 8,
    loadedCost: 180_000,
    developmentShare: 0.7,
    learningLoss: 0.3,
    patternShare: 1,
    overhead: {},
    learningMonths: {},
    onCall: false,
    overheadByTeams: false,
  },
  money: {
    rateCard: 'framework',
    horizonMonths: 36,
    growthPerYear: 0.2,
    discount: 0,
    committedShare: 0,
    committedDiscount: 0.28,
    credits: 0,
    creditMonths: 12,
    exchangeRate: 1,
    hoursPerMonth: 730,
    currency: 'USD',
    freeTier: true,
    prices: {},
    requirements: {},
    factors: {},
    commitments: {},
    support: 'none',
    off: [],
  },
  capacities: {
    writesPerVcpu: 500,
    readsPerVcpu: 2500,
    readsPerCacheNode: 50_000,
    queriesPerSearchNode: 1500,
    utilization: 0.6,
    cpuMs: 5,
    responseKb: 10,
    itemKb: 1,
    cacheHitRate: 0.8,
    logKbPerRequest: 0.2,
    historyMonths: 12,
    searchShare: 0.05,
    cachedShare: 0.04,
    ioPerWrite: 2,
    streamDays: 7,
    requestsPerConnection: 10,
    metricsPerPart: 20,
    spareCells: 0.1,
  },
  compare: ['monolith', 'cqrs', 'event-sourcing', 'microservices', 'serverless', 'cell-based', 'edge-computing'],
  own: ['engineers', 'services', 'averageToPeak', 'patternShare'],
}

const OLD_LINKS: [story: string, link: string, means: Scenario][] = [
  ['nothing said', 'v=1&rates=framework-1', V1],
  [
    'a start-up that answered the first questions',
    'v=1&rates=framework-1&consistency=strong&highreads=no&qps=50&teams=1',
    { ...V1, situation: { consistency: 'strong', highReadVolume: false, peakQps: 50, teams: 1 } },
  ],
  [
    'every answer',
    'v=1&rates=framework-1&consistency=eventual&highreads=yes&audit=yes&deploys=no&load=spiky&global=yes&isolation=no' +
      '&qps=250000&teams=12',
    {
      ...V1,
      situation: {
        consistency: 'eventual',
        highReadVolume: true,
        auditCritical: true,
        independentDeploys: false,
        loadShape: 'spiky',
        globalUsers: true,
        isolationNeeded: false,
        peakQps: 250_000,
        teams: 12,
      },
    },
  ],
  [
    'every figure of the workload',
    'v=1&rates=framework-1&avg=0.5&reads=0.99&data=2000&users=5000000&services=40&calls=4.5' +
      '&models=5&events=2&aggregates=3.5' +
      '&ms=250&memory=1024&regions=3&cell=50000',
    {
      ...V1,
      workload: {
        averageToPeak: 0.5,
        readShare: 0.99,
        dataGb: 2000,
        users: 5_000_000,
        services: 40,
        callsPerRequest: 4.5,
        readModels: 5,
        eventsPerWrite: 2,
        aggregatesPerUser: 3.5,
        functionMs: 250,
        functionMemoryMb: 1024,
        regions: 3,
        usersPerCell: 50_000,
      },
    },
  ],
  [
    'own figures for people and money',
    'v=1&rates=framework-1&engineers=30&salary=150000&dev=0.6&ramp=0.4&overhead.cqrs=0.6&overhead.serverless=-0.1' +
      '&learning.event-sourcing=9&horizon=60&growth=0.5&req.writeVolume=2000000&req.computeSeconds=1500.5',
    {
      ...V1,
      people: {
        ...V1.people,
        engineers: 30,
        loadedCost: 150_000,
        developmentShare: 0.6,
        learningLoss: 0.4,
        overhead: { cqrs: 0.6, serverless: -0.1 },
        learningMonths: { 'event-sourcing': 9 },
      },
      money: {
        ...V1.money,
        horizonMonths: 60,
        growthPerYear: 0.5,
        requirements: { writeVolume: 2_000_000, computeSeconds: 1500.5 },
      },
    },
  ],
  [
    'two patterns side by side',
    'v=1&rates=framework-1&compare=monolith,microservices',
    { ...V1, compare: ['monolith', 'microservices'] },
  ],
]

/** The same for links with list prices. */
const LIST: Scenario = {
  ...V1,
  people: { ...V1.people, overheadByTeams: true },
  money: { ...V1.money, rateCard: 'aws-us-east-1' },
}

const LIST_LINKS: [story: string, link: string, means: Scenario][] = [
  ['a shared link to the default scenario', 'v=1&rates=aws-us-east-1-2026-11', LIST],
  [
    'the first figures',
    'v=1&rates=aws-us-east-1-2026-11&qps=1000&teams=3&users=250000',
    { ...LIST, situation: { peakQps: 1000, teams: 3 }, workload: { ...LIST.workload, users: 250_000 } },
  ],
  [
    'another region',
    'v=1&rates=aws-eu-central-1-2026-11',
    { ...LIST, money: { ...LIST.money, rateCard: 'aws-eu-central-1' } },
  ],
  [
    'own terms and prices',
    'v=1&rates=aws-us-east-1-2026-11&discount=0.12&committed=0.5&committeddiscount=0.4&fx=0.92' +
      '&hours=744&currency=EUR&freetier=no' +
      '&price.aws.egress=0.05&price.aws.fargate.vcpu_hour=0.03',
    {
      ...LIST,
      money: {
        ...LIST.money,
        discount: 0.12,
        committedShare: 0.5,
        committedDiscount: 0.4,
        exchangeRate: 0.92,
        hoursPerMonth: 744,
        currency: 'EUR',
        freeTier: false,
        prices: { 'aws.egress': 0.05, 'aws.fargate.vcpu_hour': 0.03 },
      },
    },
  ],
  [
    'own capacities',
    'v=1&rates=aws-us-east-1-2026-11&cap.writes=800&cap.reads=4000&cap.cache=100000' +
      '&cap.search=2000&cap.load=0.7&cap.cpu=3' +
      '&cap.response=25&cap.item=2&cap.hit=0.95&cap.logs=1&cap.history=84&cap.searched=0.2' +
      '&cap.cached=0.15&cap.io=4&cap.stream=3&cap.conn=20&cap.metrics=30&cap.spare=0.25',
    {
      ...LIST,
      capacities: {
        writesPerVcpu: 800,
        readsPerVcpu: 4000,
        readsPerCacheNode: 100_000,
        queriesPerSearchNode: 2000,
        utilization: 0.7,
        cpuMs: 3,
        responseKb: 25,
        itemKb: 2,
        cacheHitRate: 0.95,
        logKbPerRequest: 1,
        historyMonths: 84,
        searchShare: 0.2,
        cachedShare: 0.15,
        ioPerWrite: 4,
        streamDays: 3,
        requestsPerConnection: 20,
        metricsPerPart: 30,
        spareCells: 0.25,
      },
    },
  ],
  [
    'a team that is on call for a quarter of a system',
    'v=1&rates=aws-us-east-1-2026-11&teams=6&engineers=5&share=0.25&oncall=yes&byteams=no',
    {
      ...LIST,
      situation: { teams: 6 },
      people: { ...LIST.people, engineers: 5, patternShare: 0.25, onCall: true, overheadByTeams: false },
    },
  ],
  [
    'framework prices and an own coefficient, with the overhead that falls with teams',
    'v=1&rates=framework-1&byteams=yes&price.framework.cqrs.writeDb=0.0001',
    {
      ...V1,
      people: { ...V1.people, overheadByTeams: true },
      money: { ...V1.money, prices: { 'framework.cqrs.writeDb': 0.0001 } },
    },
  ],
]

const plain = 'v=1&rates=aws-us-east-1-2026-11'

/**
 * Links to questions that were split or inverted since: the link keeps its meaning, and is written again with the
 * current keys.
 */
const SPLIT_LINKS: [story: string, link: string, means: Scenario][] = [
  [
    'answers that only the three axes and the anti-patterns read',
    'v=1&rates=aws-us-east-1-2026-11&ratio=20&lowbase=yes&latency=50&tenants=no' +
      '&querymodels=yes&replay=no&busy=yes&noops=no&offline=yes' +
      '&central=no&stream=yes&batch=no&shareddb=yes&audited=20',
    {
      ...LIST,
      situation: {
        readWriteRatio: 20,
        lowBaseline: true,
        latencyTargetMs: 50,
        multiTenant: false,
        otherQueryModels: true,
        replayNeeded: false,
        busyAllDay: true,
        operatesServers: true,
        worksOffline: true,
        centralState: false,
        derivedStream: true,
        batchRecompute: false,
        sharedDatabase: true,
        auditedPercent: 20,
      },
    },
  ],
  ['busy or large data: yes', `${plain}&busy=yes`, { ...LIST, situation: { busyAllDay: true } }],
  ['busy or large data: no', `${plain}&busy=no`, { ...LIST, situation: { busyAllDay: false, largePayloads: false } }],
  ['nobody to run servers: yes', `${plain}&noops=yes`, { ...LIST, situation: { operatesServers: false } }],
  ['nobody to run servers: no', `${plain}&noops=no`, { ...LIST, situation: { operatesServers: true } }],
  ['offline or bandwidth: yes', `${plain}&offline=yes`, { ...LIST, situation: { worksOffline: true } }],
  [
    'offline or bandwidth: no',
    `${plain}&offline=no`,
    { ...LIST, situation: { worksOffline: false, egressDominates: false } },
  ],
  [
    'an answer to a current question takes precedence, wherever it is in the link',
    `${plain}&egress=yes&offline=no&noops=yes&ops=yes`,
    { ...LIST, situation: { worksOffline: false, egressDominates: true, operatesServers: true } },
  ],
]

/**
 * The defaults of a version 2 link: seven engineers per team, one service for two engineers, the cost of an engineer in
 * 2026.
 */
const V2: Scenario = {
  ...LIST,
  workload: { ...LIST.workload, services: 4 },
  people: { ...LIST.people, engineers: 7, loadedCost: 188_400 },
  own: [],
}

const V2_LINKS: [story: string, link: string, means: Scenario][] = [
  ['nothing said', 'v=2&rates=aws-us-east-1-2026-11', V2],
  [
    'engineers and services follow from teams',
    'v=2&rates=aws-us-east-1-2026-11&teams=4',
    {
      ...V2,
      situation: { teams: 4 },
      workload: { ...V2.workload, services: 14 },
      people: { ...V2.people, engineers: 28 },
    },
  ],
  [
    'the average load follows from its shape',
    'v=2&rates=aws-us-east-1-2026-11&load=spiky',
    { ...V2, situation: { loadShape: 'spiky' }, workload: { ...V2.workload, averageToPeak: 0.1 } },
  ],
  [
    'a load in page views a month, as it was typed, and a day',
    'v=2&rates=aws-us-east-1-2026-11-29&traffic=2628k&traffic.unit=views&traffic.is=peak&traffic.each=50&profile=flat',
    {
      ...V2,
      situation: { peakQps: 50 },
      workload: { ...V2.workload, averageToPeak: 1 },
      traffic: { amount: 2_628_000, typed: '2628k', unit: 'views', per: 'month', is: 'peak', requestsPerView: 50 },
      profile: 'flat',
    },
  ],
  [
    'own figures equal to what they would follow to',
    'v=2&rates=aws-us-east-1-2026-11&avg=0.33&services=4&engineers=7&share=1',
    { ...V2, own: ['engineers', 'services', 'averageToPeak', 'patternShare'] },
  ],
  [
    'what runs today, money at stake and a budget',
    'v=2&rates=aws-us-east-1-2026-11&today=monolith&billnow=4000&agenow=60&outage=20000&budget=9000&budgetall=900000',
    {
      ...V2,
      situation: {
        runsToday: 'monolith',
        currentBill: 4000,
        currentAge: 60,
        outageCost: 20_000,
        budgetMonth: 9000,
        budgetTotal: 900_000,
      },
    },
  ],
  [
    'own figures of cost factors and lines switched off',
    'v=2&rates=aws-us-east-1-2026-11&factor.buildMonths=18&factor.platformShare=0.08&off=coordination,outages',
    {
      ...V2,
      money: { ...V2.money, factors: { buildMonths: 18, platformShare: 0.08 }, off: ['coordination', 'outages'] },
    },
  ],
]

/** What a link was made with stands beside the scenario and changes nothing of it. */
const MADE_LINKS: [story: string, link: string, means: Scenario][] = [
  [
    'the revision of the model',
    'v=2&rates=framework-1&made=2026-11-29',
    decode(new URLSearchParams('v=2&rates=framework-1')).scenario,
  ],
  [
    'what it said when it was copied',
    'v=2&rates=aws-us-east-1-2026-11&teams=4&made=2026-11-29&then=6230752,4000000,9000000,monolith',
    {
      ...V2,
      situation: { teams: 4 },
      workload: { ...V2.workload, services: 14 },
      people: { ...V2.people, engineers: 28 },
    },
  ],
]

/** The same link with the revision of prices in use today. */
const ofToday = (link: string): string =>
  link.replace(FORMER_RATES, (_, card: RateCardId) => `rates=${RATE_CARD_REVISIONS[card]}`)

const FORMER_RATES = /rates=(aws-us-east-1|aws-eu-central-1)-2026-11(?=&|$)/

/** A link means the scenario, and says when its prices are not those of today. */
const meaning = (link: string, scenario: Scenario) => ({
  scenario,
  ignored: FORMER_RATES.test(link)
    ? [
        {
          param: 'rates',
          found: link.match(/rates=([^&]*)/)?.[1],
          expected: expect.stringContaining('prices in use now'),
        },
      ]
    : [],
  empty: false,
})

/** The scenario of a link after it is decoded and encoded again with the current keys. */
const reencoded = (link: string): Scenario =>
  decode(new URLSearchParams(encodeLink(decode(new URLSearchParams(link)).scenario))).scenario

describe('links to questions that were since split or inverted keep their meaning', () => {
  test.each(SPLIT_LINKS)('%s', (_, link, means) =>
    expect(decode(new URLSearchParams(link))).toEqual(meaning(link, means)),
  )

  test.each(SPLIT_LINKS)('%s: keeps its meaning when it is encoded again', (_, link, means) =>
    expect(reencoded(link)).toEqual(means),
  )
})

describe('links with list prices keep their meaning', () => {
  test.each(LIST_LINKS)('%s', (_, link, means) =>
    expect(decode(new URLSearchParams(link))).toEqual(meaning(link, means)),
  )

  test.each(LIST_LINKS)('%s: keeps its meaning when it is encoded again', (_, link, means) =>
    expect(reencoded(link)).toEqual(means),
  )
})

describe('a link without prices', () => {
  test('uses the current default rate card', () =>
    expect(decode(new URLSearchParams('v=2&qps=500')).scenario.money.rateCard).toBe(DEFAULT_SCENARIO.money.rateCard))
})

describe('links of version 1 keep their meaning', () => {
  test.each(OLD_LINKS)('%s', (_, link, means) =>
    expect(decode(new URLSearchParams(link))).toEqual(meaning(link, means)),
  )

  test.each(OLD_LINKS)('%s: keeps its meaning when it is encoded again', (_, link, means) =>
    expect(reencoded(link)).toEqual(means),
  )
})

describe('links that say what they were made with mean the same as without', () => {
  test.each(MADE_LINKS)('%s', (_, link, means) =>
    expect(decode(new URLSearchParams(link))).toEqual(meaning(link, means)),
  )
})

describe('links of version 2 keep their meaning', () => {
  test.each(V2_LINKS)('%s', (_, link, means) => expect(decode(new URLSearchParams(link))).toEqual(meaning(link, means)))

  test.each(V2_LINKS)('%s: encodes to the same link, with the prices of today', (_, link, means) =>
    expect(encodeLink(means)).toBe(ofToday(link)),
  )
})
