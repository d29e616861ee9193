import { DEFAULT_SIZE, STACK_NAMES, type Stack } from '@/content/scenario/stack'
import { SIZE_WORDS } from '@/content/scenario/stack-words'
import type { Scenario } from '@/content/schemas/scenario'
import { stackInForce } from '@/lib/kernel'

/** The blocks that latency, capacity and outages follow, within a sentence. */
const WORDS = {
  zones: { 1: 'in one zone', 2: 'in two zones', 3: 'in three zones' },
  machines: { shared: 'on shared machines', burstable: 'on burstable machines', dedicated: 'on dedicated machines' },
  database: {
    burstable: 'a burstable relational database',
    rds: 'RDS',
    aurora: 'Aurora',
    serverless: 'Aurora Serverless',
  },
  cache: { none: 'no cache', small: 'a cache of small nodes', nodes: 'a cache' },
  databases: { one: 'one database for all services', each: 'a database for each service' },
  eventStore: { relational: 'events in a relational database', tables: 'events in tables' },
} as const satisfies { [Name in keyof Stack]?: Record<Stack[Name], string> }

/** "in one zone on shared machines, with a burstable relational database and no cache; ...". */
const blocksInWords = ({ zones, machines, database, cache, databases, eventStore }: Stack): string =>
  `${WORDS.zones[zones]} ${WORDS.machines[machines]}, with ${WORDS.database[database]} and ${WORDS.cache[cache]}; ` +
  `Microservices with ${WORDS.databases[databases]}, Event Sourcing with ${WORDS.eventStore[eventStore]}`

/** What stack latency, capacity and outages were worked out for, as a sentence. */
export function stackInWords(scenario: Pick<Scenario, 'stack' | 'money'>): string {
  const stack = stackInForce(scenario)
  if (scenario.money.rateCard === 'framework')
    return `Reference-guide rates know no stack: worked out for ${sizeInWords(DEFAULT_SIZE)}, ${blocksInWords(stack)}.`
  const { size, ...chosen } = scenario.stack
  const own = STACK_NAMES.some((name) => chosen[name] !== undefined)
  return `Worked out for ${sizeInWords(size)}${own ? ' with blocks of your own' : ''}, ${blocksInWords(stack)}.`
}

const sizeInWords = (size: Scenario['stack']['size']) => `a stack of size ${SIZE_WORDS[size].label.toLowerCase()}`
