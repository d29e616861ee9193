import type { Preset } from '../schemas/preset'

/**
 * Worked examples: invented but plausible systems, from the simplest to the most demanding. Together they reach every
 * leaf of the decision tree. Tests and journeys use them, so their ids must stay.
 */
export const PRESETS: Preset[] = [
  {
    id: 'startup',
    name: 'Startup on one server',
    story:
      'Four engineers run appointment booking for small clinics. Eight thousand people use it, one country, ' +
      'office hours. A slot must not be booked twice; apart from that, the next feature matters more than the ' +
      'next tenfold growth.',
    scenario: {
      situation: {
        consistency: 'strong',
        highReadVolume: false,
        auditCritical: false,
        independentDeploys: false,
        loadShape: 'steady',
        globalUsers: false,
        isolationNeeded: false,
        peakQps: 40,
        teams: 1,
        lowBaseline: false,
        latencyTargetMs: 500,
        multiTenant: false,
      },
      workload: {
        averageToPeak: 0.2,
        readShare: 0.85,
        dataGb: 20,
        users: 8000,
        services: 5,
        readModels: 1,
        aggregatesPerUser: 3,
      },
      people: { engineers: 4, loadedCost: 130_000, developmentShare: 0.8 },
      money: { growthPerYear: 1 },
      compare: ['monolith', 'cqrs', 'microservices', 'serverless'],
    },
  },
  {
    id: 'audit-ledger',
    name: 'Internal audit ledger',
    story:
      'An insurer books every change to a claim in a ledger of its own. Load is modest and steady; auditors ask ' +
      'what was known on a given day, and a figure must be rebuilt from its entries years later.',
    scenario: {
      situation: {
        consistency: 'strong',
        highReadVolume: false,
        auditCritical: true,
        independentDeploys: false,
        loadShape: 'steady',
        globalUsers: false,
        isolationNeeded: false,
        peakQps: 120,
        teams: 1,
        lowBaseline: false,
        latencyTargetMs: 1000,
        multiTenant: false,
      },
      workload: {
        averageToPeak: 0.25,
        readShare: 0.6,
        dataGb: 800,
        users: 2500,
        services: 6,
        readModels: 4,
        eventsPerWrite: 2,
        aggregatesPerUser: 400,
      },
      people: { engineers: 7, loadedCost: 160_000, developmentShare: 0.6 },
      money: { horizonMonths: 60, growthPerYear: 0.1 },
      compare: ['monolith', 'cqrs', 'event-sourcing'],
    },
  },
  {
    id: 'seasonal-shop',
    name: 'Shop with seasonal spikes',
    story:
      'A garden shop sells most of its year in six spring weekends, when a newsletter brings 2,500 requests a ' +
      'second within minutes. In November the site is nearly idle. One team of five builds it, and nobody wants to ' +
      'look after servers.',
    scenario: {
      situation: {
        consistency: 'eventual',
        highReadVolume: true,
        auditCritical: false,
        independentDeploys: false,
        loadShape: 'spiky',
        globalUsers: false,
        isolationNeeded: false,
        peakQps: 2500,
        teams: 1,
        lowBaseline: true,
        latencyTargetMs: 500,
        multiTenant: false,
      },
      workload: {
        averageToPeak: 0.03,
        readShare: 0.97,
        dataGb: 60,
        users: 400_000,
        services: 8,
        readModels: 2,
        functionMs: 80,
        functionMemoryMb: 256,
      },
      people: { engineers: 5, loadedCost: 120_000 },
      compare: ['monolith', 'cqrs', 'serverless', 'edge-computing'],
    },
  },
  {
    id: 'booking-engine',
    name: 'Hotel booking engine',
    story:
      'One team sells rooms for 20,000 hotels. A room must never be sold twice, yet a hundred people search for ' +
      'each one who books. Searches by place, date and price are slowing the database that takes the bookings.',
    scenario: {
      situation: {
        consistency: 'strong',
        highReadVolume: true,
        auditCritical: false,
        independentDeploys: false,
        loadShape: 'steady',
        globalUsers: false,
        isolationNeeded: false,
        peakQps: 12_000,
        teams: 1,
        lowBaseline: false,
        latencyTargetMs: 300,
        multiTenant: false,
      },
      workload: {
        averageToPeak: 0.4,
        readShare: 0.99,
        dataGb: 1500,
        users: 3_000_000,
        services: 12,
        eventsPerWrite: 3,
      },
      people: { engineers: 9, loadedCost: 150_000 },
      compare: ['monolith', 'cqrs', 'microservices', 'serverless'],
    },
  },
  {
    id: 'marketplace',
    name: 'Marketplace with four teams',
    story:
      'Buyers, sellers, search and payouts each have a team, and every release waits for the slowest of them. The ' +
      'catalogue may lag by a second; payouts may not wait a month for a release. Eight million people use it, ' +
      'mostly in the evening.',
    scenario: {
      situation: {
        consistency: 'eventual',
        highReadVolume: true,
        auditCritical: false,
        independentDeploys: true,
        loadShape: 'steady',
        globalUsers: false,
        isolationNeeded: false,
        peakQps: 25_000,
        teams: 4,
        lowBaseline: false,
        latencyTargetMs: 300,
        multiTenant: false,
      },
      workload: {
        averageToPeak: 0.35,
        readShare: 0.94,
        dataGb: 6000,
        users: 8_000_000,
        services: 24,
        callsPerRequest: 4,
        readModels: 5,
        eventsPerWrite: 2,
      },
      people: { engineers: 32, loadedCost: 170_000, developmentShare: 0.65 },
      money: { growthPerYear: 0.4 },
      compare: ['monolith', 'cqrs', 'microservices', 'cell-based'],
    },
  },
  {
    id: 'multi-tenant-saas',
    name: 'Multi-tenant B2B SaaS',
    story:
      'Nine teams run a messaging platform that other companies build on. Contracts promise each customer its own ' +
      "availability, and last year one customer's import slowed all the others for an hour. Load is machine to " +
      'machine and steady around the clock.',
    scenario: {
      situation: {
        consistency: 'eventual',
        highReadVolume: false,
        auditCritical: false,
        independentDeploys: true,
        loadShape: 'steady',
        globalUsers: false,
        isolationNeeded: true,
        peakQps: 150_000,
        teams: 9,
        lowBaseline: false,
        latencyTargetMs: 300,
        multiTenant: true,
      },
      workload: {
        averageToPeak: 0.6,
        readShare: 0.75,
        dataGb: 90_000,
        users: 3_000_000,
        services: 45,
        readModels: 6,
        regions: 3,
        usersPerCell: 50_000,
      },
      people: { engineers: 75, loadedCost: 190_000, developmentShare: 0.6 },
      money: { growthPerYear: 0.35 },
      compare: ['monolith', 'cqrs', 'microservices', 'cell-based'],
    },
  },
  {
    id: 'global-reading-site',
    name: 'Global reading site',
    story:
      'A free encyclopedia with pictures is read on every continent, more than two million requests a second in the ' +
      'busiest hour. Edits are rare and may take seconds to show. Readers far from the data centre leave when pages ' +
      'are slow, and bandwidth is the largest bill.',
    scenario: {
      situation: {
        consistency: 'eventual',
        highReadVolume: true,
        auditCritical: false,
        independentDeploys: false,
        loadShape: 'steady',
        globalUsers: true,
        isolationNeeded: false,
        peakQps: 2_400_000,
        teams: 6,
        lowBaseline: false,
        latencyTargetMs: 50,
        multiTenant: false,
      },
      workload: {
        averageToPeak: 0.6,
        readShare: 0.999,
        dataGb: 400_000,
        users: 60_000_000,
        services: 30,
        functionMs: 5,
        functionMemoryMb: 128,
        regions: 6,
      },
      people: { engineers: 60, loadedCost: 160_000, developmentShare: 0.55 },
      money: { growthPerYear: 0.1 },
      compare: ['monolith', 'serverless', 'cell-based', 'edge-computing'],
    },
  },
]
