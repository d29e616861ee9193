import type { FactorId } from '../scenario/cost-factors'
import { assumed } from '../scenario/assumed'
import type { Evidence } from '../schemas/provenance'

/** Where a factor of the whole cost comes from, with the published facts and migrations behind it. */
export type FactorNote = { evidence: Evidence; facts?: string[]; migrations?: string[] }

const judged = (note: string, facts: string[] = [], migrations: string[] = []): FactorNote => ({
  evidence: assumed(note),
  ...(facts.length > 0 && { facts }),
  ...(migrations.length > 0 && { migrations }),
})

const published = (
  source: string,
  asOf: string,
  note: string,
  facts: string[],
  migrations: string[] = [],
): FactorNote => ({
  evidence: { provenance: 'derived', source, asOf, note },
  facts,
  ...(migrations.length > 0 && { migrations }),
})

const COCOMO = 'COCOMO II, rating tables'
const PLATFORM_FACTS = ['run.komodor', 'run.agency.14services']

/** One note for each factor of content/scenario/cost-factors: a test holds it complete. */
export const FACTOR_NOTES: Record<FactorId, FactorNote> = {
  estimateError: {
    evidence: {
      provenance: 'derived',
      source: 'Published bills, held against our estimates',
      asOf: '2026-11',
      note: 'How far estimates from a load alone lay from published bills that could be priced from outside',
    },
    facts: ['idle.flexera'],
  },
  openPrices: judged(
    'That all of them lie at one place in their ranges; the ranges are those of the prices and offers. Moves what a ' +
      'card borrows and discounts published as a range: 0% is the lowest price, 50% as published, 100% the highest',
  ),
  optionStorage: judged('A change in an audited table inserts a second row; tables without audit add nothing', [
    'hist.postgres.triggers',
  ]),
  replicaShare: judged(
    'One replica of half the size of the primary; a second for failover, or one of full size, is the high end',
    ['read.aurora.replicas'],
  ),
  tenantShare: judged(
    'Each database keeps memory and connections of its own, so many small ones idle more than one large one does',
  ),

  buildMonths: judged('First version of a product to a settled one; a deadline that was given replaces it'),
  cqrsShare: judged('The screens and reports with queries of their own; rarely the whole system'),
  historyShare: judged('Audited parts of a business system; the share that was given replaces it'),
  cellsShare: judged('Routing, placement and rollout; the product inside a cell stays as it is'),
  edgeShare: judged('Entry pages and the requests that can be answered without the database'),

  hoursOne: judged(
    'Patches, upgrades, backups and pages of one application and its database; high end from one survey',
    ['run.komodor', 'out.pagerduty.platform'],
  ),
  hoursServices: judged('Cluster, mesh, tracing and their upgrades, before the first service', ['run.komodor']),
  hoursPerService: judged(
    'A survey implies 6.5 hours for each service, one team reports 34: close to the survey, the team as high end',
    PLATFORM_FACTS,
  ),
  hoursFunctions: judged('Accounts, limits, versions and alarms: about half of what one deployable takes', [
    'run.fathom.contractor',
  ]),
  hoursPerFunction: judged('Half of a service: no machines, but configuration and alarms for each group'),
  functionGroups: judged('A code base is usually deployed as web, background and scheduled functions'),
  hoursCqrs: judged('Watching the lag, rebuilding read models and keeping two stores up to date', ['read.tudum']),
  hoursEvents: judged('Versions of events, rebuilds, and erasure from a log that cannot change', [
    'hist.es.challenges',
  ]),
  hoursCells: judged('Router, placement of customers and rollout by waves', ['out.aws.cells']),
  hoursPerCell: judged('An additional stack of the same kind, operated by the same automation', [], ['sentry-silos']),
  hoursEdgeCache: judged('Rules for what is cached and how it is invalidated'),
  hoursEdgeFunctions: judged(
    'A second runtime with limits of its own; three times as much with own regions',
    [],
    ['unkey-servers', 'baselime-workers'],
  ),
  hoursStream: judged('State, checkpoints and replays of one job'),
  hoursOption: judged('One more table, replica or cache of a database that is operated anyway'),
  platformShare: published(
    'DX, Sizing developer productivity teams',
    '2024',
    'Across architectures 19% of engineers work in central teams; services explain a part of them',
    ['run.dx.central', 'run.ft.leavers'],
  ),
  functionsPlatformShare: judged('Less than for services: the vendor operates the platform', ['run.dx.central']),
  contractsShare: judged(
    'Interface versions and shared test environments; one change in ten concerns several components anyway',
    ['coord.openstack.cross-changes', 'out.lightstep.harder'],
  ),
  bordersShare: judged(
    'Keeping packages apart and removing violations; nobody published what that does to productivity',
    ['coord.gusto.packages'],
  ),
  cellsStaffShare: judged('A small team once cells are many; one engineer at least', [], ['sentry-silos']),
  edgeCacheShare: judged('A CDN takes a few days of engineering a year'),
  edgeFunctionsShare: judged('A part of one team that keeps the edge code in step'),

  learningTime: judged('Close to the learning times of the reference guide; any new engineer needs 3 to 9 months', [
    'dev.rampup',
  ]),

  moveServices: published(
    'Published migrations to services',
    '2013-12',
    'Person-months for each engineer, from those that say both; large ones at the high end',
    ['prog.estimate.slip'],
    ['otto-lhotse', 'uber-api', 'jiang-half', 'groupon-itier'],
  ),
  moveFunctions: published(
    'Published migrations to functions',
    '2019-10',
    'A shop with 20 engineers took up to 400 person-months, which is the high end; a founder took 11 months part-time',
    ['idle.projecta'],
    ['lego-shop', 'fathom-vapor', 'project-a-lambda'],
  ),
  moveCells: published(
    'Published migrations to cells',
    '2024',
    'Between 12 and 18 months; Sentry put 15 people on it, HubSpot 1,000 engineers beside their other work',
    ['prog.cells.sentry', 'prog.cells.slack'],
    ['sentry-silos', 'slack-cells', 'hubspot-hublets'],
  ),
  moveBorders: published(
    'Gusto Engineering, modularity tooling',
    '2024-06',
    'For a large code base a small group took about six months',
    ['coord.gusto.packages'],
    ['gusto-packages', 'github-merge-queue'],
  ),
  moveCqrs: judged('One stream and a few read models beside a model that stays'),
  moveEvents: published(
    'Published moves to Event Sourcing',
    '2018-04',
    'A small team built a new product in nine months; data that must be converted adds to that',
    ['hist.kickstarter'],
    ['kickstarter-drip', 'netflix-downloads'],
  ),
  moveEdgeCache: judged('Weeks rather than months: addresses, cache rules, tests', ['lat.cdnjs']),
  moveEdge: published(
    'Published moves to the edge',
    '2024-10',
    'Six to twelve months of a team, with the platform given',
    ['lat.cdnjs'],
    ['baselime-workers', 'chickfila-edge'],
  ),
  moveOption: judged('One table, replica or cache and its tests'),
  moveBack: published(
    'Published moves back',
    '2025',
    'A single service took three weeks, and code can mostly be kept',
    ['read.tudum', 'idle.insider'],
    ['invision-merge', 'prime-vqa', 'insider-fargate', 'unkey-servers', 'netflix-tudum'],
  ),
  slip: published(
    'OTTO; D. Jiang',
    '2026',
    'One programme was three months early, another needed threefold the planned time: two cases make a range only',
    ['prog.estimate.slip'],
    ['otto-lhotse', 'jiang-half', 'lemon-cancelled'],
  ),
  parallelMonths: published(
    'OTTO; Financial Times',
    '2018-10',
    'OTTO needed eight months and the Financial Times sixteen; neither states what they cost',
    ['prog.parallel'],
    ['otto-lhotse', 'ft-kubernetes'],
  ),

  exponentOne: published(
    COCOMO,
    '2000',
    'Exponent 1.0997 for nominal ratings, 1.15 for the worst; that teams stand for size is our assumption',
    ['coord.cocomo.exponent', 'coord.clockwise.focus-drop', 'coord.kickstarter.dozen'],
  ),
  exponentBorders: published(
    COCOMO,
    '2000',
    'Exponent 1.057 for a resolved architecture; with a merge queue, a single code base allows 40 daily deploys',
    ['coord.cocomo.exponent', 'coord.shopify.deploys', 'coord.github.merge-queue'],
  ),
  exponentServices: published(
    COCOMO,
    '2000',
    'Exponent 1.024 for a resolved architecture and cohesive teams; one change in ten still needs several components',
    ['coord.cocomo.exponent', 'coord.openstack.cross-changes', 'coord.cataldo.congruence'],
  ),

  outageHours: published(
    'AWS service level agreements; New Relic, Observability Forecast',
    '2025-09',
    '99.9% allows nine hours of full stop in a year; large firms report 38',
    ['out.newrelic.median', 'out.sla.servers', 'out.ema.monthly'],
  ),
  oneZoneHours: published(
    'AWS Well-Architected, Reliability Pillar; AWS service level agreements',
    '2024-01',
    'Four restores of 70 minutes a year; none in a good year, and no more than 99.5% for a single instance leaves. ' +
      'For three zones vendors commit to no more than for two, so a third zone takes off nothing',
    ['out.aws.restore', 'out.sla.one-zone'],
  ),
  employeeHour: published(
    'EMA Research, The Modern IT Outage',
    '2023-01',
    '63 USD with 1,750 employees and no more than 76 with 20,000, so size hardly matters; we extend it below 1,000',
    ['out.ema.small', 'out.ema.large'],
  ),
  employeesPerEngineer: judged('Used only until employees are given'),
  outageWeight: published(
    'Surveys of outage cost',
    '2024',
    'Industries differ by a factor of three either way; an own cost of an hour replaces it',
    ['out.ema.large', 'out.uptime.100k', 'out.newrelic.median'],
  ),
  reachServices: published(
    'Studies of severe incidents',
    '2022',
    '(0.53 × 0.3 + 0.47) × 1.2: faults in own code stop a part, shared causes everything; the network adds 20%',
    ['out.teams.causes', 'out.google.triggers', 'out.uptime.causes', 'out.github.reach'],
  ),
  reachFunctions: judged(
    'Limits make failures partial; the committed availability of the chain is below that of servers',
    ['out.sla.serverless', 'out.sla.servers'],
  ),
  reachCqrs: judged('Reads survive when writes fail; the stream is one more thing that can'),
  cellsShared: judged('All cells depend on one database vendor, one network and one login', [
    'out.aws.cells',
    'out.slack.before',
  ]),
  cachedShare: judged('Between a site with logins and one of downloads', ['lat.cdn.hit']),

  revenuePer100ms: published(
    'Experiments of Google, Vodafone and Zalando',
    '2021-03',
    'Controlled tests found 0.15%, about 0.3% and 0.7%; correlations are tenfold that and not used',
    ['lat.google.400', 'lat.vodafone', 'lat.zalando'],
  ),
  farMs: published(
    'Cloudflare; Wikimedia',
    '2024-07',
    'A near location saved 280 ms in one case, 333 ms in the other',
    ['lat.cdnjs', 'lat.wikimedia', 'lat.rtt.far'],
  ),
  farRevenueShare: judged('Used only where users are said to be on several continents and far revenue is not given'),
  nearContent: published('Poly Haven; Renaiss', '2025', 'Hit rate 85% for downloads and 97% for an API', [
    'lat.cdn.hit',
  ]),
  nearApplication: judged('What needs no shared data: rendering, checks, redirects', ['lat.cdn.hit']),
  nearReplicated: judged('Reads from a copy near the user; writes still travel'),

  reconstructions: judged(
    'One a month until a number is given. The least certain saving of all: ask for the number before counting on it',
  ),
  hoursWithout: judged('Backups, logs and questions to colleagues; hours for each case are not published'),
  hoursWith: judged('A query and its check'),
  auditTableShare: judged('An audit table answers who, when and what; it cannot replay under another rule', [
    'hist.postgres.triggers',
    'hist.kickstarter',
  ]),

  views: judged('One or two screens that the stored shape does not serve'),
  hoursPerView: judged('Reports by hand, nightly copies and slow queries'),
  moveAtLimit: judged('A stated limit describes one stack: as likely as not it can be raised'),
}
