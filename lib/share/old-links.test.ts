import { describe, expect, it } from 'vitest'
import type { Scenario } from '@/content/schemas/scenario'
import { decode } from './decode'
import { encode } from './encode'

/*
 * A link never changes its meaning. These were handed out; each must give this scenario for as long as the app lives.
 * Never edit a row: when a default or a key has to change, raise the version, keep reading this one, and add rows.
 */

/** What version 1 left unsaid, spelled out here so that a changed default shows. */
const V1: Scenario = {
  situation: {},
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
  people: { engineers: 8, loadedCost: 180_000, developmentShare: 0.7, learningLoss: 0.3, overhead: {}, learningMonths: {} },
  money: { rateCard: 'framework', horizonMonths: 36, growthPerYear: 0.2, requirements: {} },
  compare: ['monolith', 'cqrs', 'event-sourcing', 'microservices', 'serverless', 'cell-based', 'edge-computing'],
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
    'v=1&rates=framework-1&avg=0.5&reads=0.99&data=2000&users=5000000&services=40&calls=4.5&models=5&events=2&aggregates=3.5' +
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
        engineers: 30,
        loadedCost: 150_000,
        developmentShare: 0.6,
        learningLoss: 0.4,
        overhead: { cqrs: 0.6, serverless: -0.1 },
        learningMonths: { 'event-sourcing': 9 },
      },
      money: {
        rateCard: 'framework',
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

describe('links of version 1', () => {
  it.each(OLD_LINKS)('%s', (_, link, means) =>
    expect(decode(new URLSearchParams(link))).toEqual({ scenario: means, ignored: [], empty: false }))

  it.each(OLD_LINKS.slice(1))('%s: written today as it was then', (_, link, means) => expect(encode(means)).toBe(link))
})
