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
  optionStorage: judged('One more row for each changed row of the audited tables, and fewer of the others', [
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
    'One survey gives 6.5 hours for each service, one team 34: near the first, the second as high end',
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
    'Central staff is 19% of engineers in all architectures together; the part that services cause is smaller',
    ['run.dx.central', 'run.ft.leavers'],
  ),
  functionsPlatformShare: judged('Less than for services: the vendor operates the platform', ['run.dx.central']),
  contractsShare: judged('Versions of interfaces and test beds; 10% of changes cross components in any case', [
    'coord.openstack.cross-changes',
    'out.lightstep.harder',
  ]),
  bordersShare: judged('Paying down violations and keeping packages apart; no effect on productivity is published', [
    'coord.gusto.packages',
  ]),
  cellsStaffShare: judged('A small team once cells are many; one engineer at least', [], ['sentry-silos']),
  edgeCacheShare: judged('A CDN takes a few days of engineering a year'),
  edgeFunctionsShare: judged('A part of one team that keeps the edge code in step'),

  learningTime: judged('Around the learning times of the reference guide; a new engineer takes 3 to 9 months anyway', [
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
    'One web shop took at most 400 person-months with 20 engineers, one founder 11 months part-time: the high end',
    ['idle.projecta'],
    ['lego-shop', 'fathom-vapor', 'project-a-lambda'],
  ),
  moveCells: published(
    'Published migrations to cells',
    '2024',
    '12 to 18 months; 15 people for 18 months at Sentry, 1,000 engineers beside their work at HubSpot',
    ['prog.cells.sentry', 'prog.cells.slack'],
    ['sentry-silos', 'slack-cells', 'hubspot-hublets'],
  ),
  moveBorders: published(
    'Gusto Engineering, modularity tooling',
    '2024-06',
    'About six months of a small group in a large code base',
    ['coord.gusto.packages'],
    ['gusto-packages', 'github-merge-queue'],
  ),
  moveCqrs: judged('One stream and a few read models beside a model that stays'),
  moveEvents: published(
    'Published moves to Event Sourcing',
    '2018-04',
    'Nine months of one small team for a new product; more where old data has to be brought along',
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
    'Three weeks for one service; most of the code is reused',
    ['read.tudum', 'idle.insider'],
    ['invision-merge', 'prime-vqa', 'insider-fargate', 'unkey-servers', 'netflix-tudum'],
  ),
  slip: published(
    'OTTO; D. Jiang',
    '2026',
    'One programme ended three months early, one took three times its plan: a range, no mean',
    ['prog.estimate.slip'],
    ['otto-lhotse', 'jiang-half', 'lemon-cancelled'],
  ),
  parallelMonths: published(
    'OTTO; Financial Times',
    '2018-10',
    'Eight months at OTTO, sixteen at the Financial Times; nobody publishes the bill of it',
    ['prog.parallel'],
    ['otto-lhotse', 'ft-kubernetes'],
  ),

  exponentOne: published(
    COCOMO,
    '2000',
    'Effort grows as size to the power 1.0997 at nominal ratings, 1.15 at the worst; reading size as teams is our step',
    ['coord.cocomo.exponent', 'coord.clockwise.focus-drop', 'coord.kickstarter.dozen'],
  ),
  exponentBorders: published(
    COCOMO,
    '2000',
    '1.057 with the architecture resolved; one code base with a merge queue can be deployed 40 times a day',
    ['coord.cocomo.exponent', 'coord.shopify.deploys', 'coord.github.merge-queue'],
  ),
  exponentServices: published(
    COCOMO,
    '2000',
    '1.024 with the architecture resolved and cohesive teams; 10% of changes still cross components',
    ['coord.cocomo.exponent', 'coord.openstack.cross-changes', 'coord.cataldo.congruence'],
  ),

  outageHours: published(
    'AWS service level agreements; New Relic, Observability Forecast',
    '2025-09',
    'Nine hours of full stop a year are 99.9%; large firms report 38',
    ['out.newrelic.median', 'out.sla.servers', 'out.ema.monthly'],
  ),
  employeeHour: published(
    'EMA Research, The Modern IT Outage',
    '2023-01',
    '63 USD at 1,750 employees, at most 76 at 20,000: both ends of the survey agree; below 1,000 it is our extension',
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
    '(0.53 × 0.3 + 0.47) × 1.2: own code fails in parts, shared causes do not, and a network is added',
    ['out.teams.causes', 'out.google.triggers', 'out.uptime.causes', 'out.github.reach'],
  ),
  reachFunctions: judged('Partial failures by limits; in series committed availability is below that of servers', [
    'out.sla.serverless',
    'out.sla.servers',
  ]),
  reachCqrs: judged('Reads survive when writes fail; the stream is one more thing that can'),
  cellsShared: judged('Database vendor, network and login stay shared', ['out.aws.cells', 'out.slack.before']),
  cachedShare: judged('Between a site with logins and one of downloads', ['lat.cdn.hit']),

  revenuePer100ms: published(
    'Experiments of Google, Vodafone and Zalando',
    '2021-03',
    '0.15%, about 0.3% and 0.7% in experiments; correlations give ten times as much and are left out',
    ['lat.google.400', 'lat.vodafone', 'lat.zalando'],
  ),
  farMs: published('Cloudflare; Wikimedia', '2024-07', '280 and 333 ms were saved by serving from near', [
    'lat.cdnjs',
    'lat.wikimedia',
    'lat.rtt.far',
  ]),
  farRevenueShare: judged('Used only where users are said to be on several continents and far revenue is not given'),
  nearContent: published('Poly Haven; Renaiss', '2025', '85% of downloads, 97% of one API', ['lat.cdn.hit']),
  nearApplication: judged('What needs no shared data: rendering, checks, redirects', ['lat.cdn.hit']),
  nearReplicated: judged('Reads from a copy near the user; writes still travel'),

  reconstructions: judged(
    'One a month; the number that was given replaces it. The weakest row: ask, and do not save on it',
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
