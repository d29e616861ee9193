import type { Stack, StackName, StackSize } from './stack'

/** One way to build a block of the stack. */
type StackOption = { label: string; help: string }

/** A block of the stack with the ways to build it. */
type StackField<Variant extends string> = {
  label: string
  help: string
  options: Readonly<Record<Variant, StackOption>>
}

/** The same for any block: the variants are only known when it is read. */
type BlockWords = StackField<string>

/**
 * The blocks of a stack at list prices, each with the variants that people run. Reference-guide rates know no blocks.
 */
const STACK_WORDS = {
  zones: {
    label: 'Availability zones',
    help: 'Copies of machines, databases and caches, one in each zone.',
    options: {
      1: { label: 'One zone', help: 'One copy of everything: its loss stops the system' },
      2: { label: 'Two zones', help: 'A second copy takes over' },
      3: { label: 'Three zones', help: 'The loss of one zone leaves two copies' },
    },
  },
  machines: {
    label: 'Machines',
    help: 'What the application runs on.',
    options: {
      shared: { label: 'Shared', help: 'Containers of a quarter of a vCPU' },
      burstable: { label: 'Burstable', help: 'Machines with a low baseline, where they are cheaper' },
      dedicated: { label: 'Dedicated', help: 'Containers of 1 vCPU and 2 GB' },
    },
  },
  database: {
    label: 'Relational database',
    help: 'The kind of managed database.',
    options: {
      burstable: { label: 'Burstable', help: 'RDS on t4g; on larger instances once its baseline is not enough' },
      rds: { label: 'RDS', help: 'MySQL or PostgreSQL on m7g' },
      aurora: { label: 'Aurora', help: 'Storage in three zones, instances r7g' },
      serverless: { label: 'Aurora Serverless', help: 'Capacity units by the second' },
    },
  },
  databases: {
    label: 'Databases of services',
    help: 'With Microservices: whether services share a database.',
    options: {
      one: { label: 'One for all', help: 'One database with a schema for each service' },
      each: { label: 'One each', help: 'A database for each service' },
    },
  },
  cache: {
    label: 'Cache',
    help: 'In front of the database.',
    options: {
      none: { label: 'None', help: 'All reads reach the database' },
      small: { label: 'Small nodes', help: 'Nodes of 0.5 GB while the data fits' },
      nodes: { label: 'Nodes', help: 'Nodes of 6.4 GB or more' },
    },
  },
  entry: {
    label: 'Entry',
    help: 'What requests reach first.',
    options: {
      direct: { label: 'The machine', help: 'A public address of the machine' },
      balancer: { label: 'Load balancer', help: 'Distributes requests over the machines' },
    },
  },
  outbound: {
    label: 'Way out',
    help: 'How machines reach services outside.',
    options: {
      public: { label: 'Public addresses', help: 'One for each machine' },
      nat: { label: 'NAT gateway', help: 'One in each zone' },
    },
  },
  gateway: {
    label: 'Before functions',
    help: 'What calls functions.',
    options: {
      http: { label: 'HTTP gateway', help: 'API Gateway HTTP' },
      rest: { label: 'REST gateway', help: 'API Gateway REST: keys, quotas, validation' },
      balancer: { label: 'Load balancer', help: 'By the hour instead of by the request' },
    },
  },
  edge: {
    label: 'Edge functions',
    help: 'What runs near the user.',
    options: {
      light: { label: 'Light', help: 'CloudFront Functions: headers and redirects, no network' },
      full: { label: 'Full', help: 'Lambda@Edge' },
    },
  },
  tables: {
    label: 'Tables',
    help: 'How tables are billed.',
    options: {
      demand: { label: 'On demand', help: 'By the request' },
      provisioned: { label: 'Provisioned', help: 'By the hour of capacity, which follows the load' },
    },
  },
  events: {
    label: 'Events',
    help: 'How events reach their consumers.',
    options: {
      queue: { label: 'Queue', help: 'One queue for each consumer; nothing is kept' },
      stream: { label: 'Stream', help: 'A managed stream that keeps events for days' },
    },
  },
  eventStore: {
    label: 'Event store',
    help: 'With Event Sourcing: where the events of an aggregate are kept.',
    options: {
      relational: { label: 'Relational', help: 'A table in a relational database' },
      tables: { label: 'Tables', help: 'A NoSQL table by aggregate' },
    },
  },
} as const satisfies { [Name in StackName]: StackField<Stack[Name]> }

/** A block in words, whichever it is. */
export const blockWords = (name: StackName): BlockWords => STACK_WORDS[name]

/** What the sizes are called, and what they stand for. */
export const SIZE_WORDS: Readonly<Record<StackSize, StackOption>> = {
  hobby: { label: 'Hobby', help: 'One of everything, the smallest that is sold; an outage is acceptable.' },
  small: { label: 'Small', help: 'Two zones on burstable machines, one database for all services.' },
  business: { label: 'Business', help: 'Two zones, dedicated machines, managed services.' },
  critical: { label: 'Critical', help: 'As business, in three zones.' },
}
