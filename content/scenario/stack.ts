/** The blocks of a stack at list prices: the parameter of a link, and the variants that people run, cheapest first. */
export const STACK_FIELDS = {
  zones: { key: 'zones', variants: ['1', '2', '3'] },
  machines: { key: 'machines', variants: ['shared', 'burstable', 'dedicated'] },
  database: { key: 'database', variants: ['burstable', 'rds', 'aurora', 'serverless'] },
  databases: { key: 'databases', variants: ['one', 'each'] },
  cache: { key: 'cache', variants: ['none', 'small', 'nodes'] },
  entry: { key: 'entry', variants: ['direct', 'balancer'] },
  outbound: { key: 'outbound', variants: ['public', 'nat'] },
  gateway: { key: 'gateway', variants: ['http', 'rest', 'balancer'] },
  edge: { key: 'edgefunctions', variants: ['light', 'full'] },
  tables: { key: 'tables', variants: ['demand', 'provisioned'] },
  events: { key: 'events', variants: ['queue', 'stream'] },
  eventStore: { key: 'eventstore', variants: ['relational', 'tables'] },
} as const

export type StackName = keyof typeof STACK_FIELDS
export const STACK_NAMES = Object.keys(STACK_FIELDS) as StackName[]

/** The variant chosen for each block. */
export type Stack = { [Name in StackName]: (typeof STACK_FIELDS)[Name]['variants'][number] }

/** Every block as the estimates have had it from the start. */
const BUSINESS: Stack = {
  zones: '2',
  machines: 'dedicated',
  database: 'aurora',
  databases: 'each',
  cache: 'nodes',
  entry: 'balancer',
  outbound: 'nat',
  gateway: 'http',
  edge: 'full',
  tables: 'demand',
  events: 'stream',
  eventStore: 'tables',
}

const SMALL: Stack = {
  ...BUSINESS,
  machines: 'burstable',
  database: 'burstable',
  databases: 'one',
  cache: 'small',
  outbound: 'public',
  edge: 'light',
  events: 'queue',
  eventStore: 'relational',
}

/** What each size of an undertaking usually runs. */
export const STACK_SIZES = {
  hobby: { ...SMALL, zones: '1', machines: 'shared', cache: 'none', entry: 'direct' },
  small: SMALL,
  business: BUSINESS,
  critical: { ...BUSINESS, zones: '3' },
} as const satisfies Record<string, Stack>

export type StackSize = keyof typeof STACK_SIZES
export const STACK_SIZE_IDS = Object.keys(STACK_SIZES) as [StackSize, ...StackSize[]]

/** The size whose stack is that of every estimate in which none is chosen. */
export const DEFAULT_SIZE: StackSize = 'business'
