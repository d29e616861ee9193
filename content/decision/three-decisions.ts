import type { AxisId } from '../schemas/axes'
import type { AxisFacts, RuleTest } from '../schemas/rule'

/** The title under which the three are shown wherever they are explained. */
export const THREE_DECISIONS = 'Three independent decisions: decomposition, data, runtime'

const part = (id: Extract<RuleTest, { part: unknown }>['part']): RuleTest => ({ part: id })

/** The three decisions, each with its patterns and what the composed parts make of it. */
export const AXES: Record<AxisId, AxisFacts> = {
  decomposition: {
    name: 'Decomposition',
    question: 'How is the system split into deployables?',
    patterns: ['monolith', 'microservices', 'cell-based'],
    choices: [
      { all: [part('cell-based'), part('microservices')], name: 'Cells of microservices' },
      { all: [part('cell-based'), part('monolith')], name: 'Cells, a whole deployable in each' },
      { all: [part('cell-based')], name: 'Cells of functions' },
      { all: [part('microservices')], name: 'Microservices' },
      { all: [part('monolith')], name: 'One deployable' },
      { all: [], name: 'One code base, split into functions' },
    ],
    byDefault: 'No requirement calls for splitting it: simple by default.',
  },
  data: {
    name: 'Data',
    question: 'How is data stored and read?',
    patterns: ['event-sourcing', 'cqrs'],
    choices: [
      { all: [part('event-sourcing'), part('cqrs')], name: 'Event Sourcing and CQRS' },
      { all: [part('event-sourcing')], name: 'Event Sourcing' },
      { all: [part('cqrs')], name: 'CQRS' },
      { all: [], name: 'CRUD' },
    ],
    byDefault: 'No requirement calls for more than current records and one model: simple by default.',
  },
  runtime: {
    name: 'Runtime',
    question: 'What does it run on?',
    patterns: ['serverless', 'edge-computing'],
    choices: [
      { all: [part('serverless'), part('edge-computing')], name: 'Serverless, part of it at the edge' },
      { all: [part('serverless')], name: 'Serverless' },
      { all: [part('edge-computing')], name: 'The edge, with servers behind it' },
      { all: [], name: 'Servers or containers' },
    ],
    byDefault: 'No requirement calls for anything but servers: simple by default.',
  },
}
