import { expect, test } from 'vitest'
import { scenarioWith, type ScenarioParts } from '@/lib/kernel'
import { stackInWords } from './stack-in-words'

const said = (parts: ScenarioParts) => stackInWords(scenarioWith(parts))

test.each<[string, ScenarioParts, string]>([
  [
    'no stack chosen',
    {},
    'Worked out for a stack of size business, in two zones on dedicated machines, with Aurora and a cache; ' +
      'Microservices with a database for each service, Event Sourcing with events in tables.',
  ],
  [
    'a size with a block of its own',
    { stack: { size: 'hobby', zones: '2' } },
    'Worked out for a stack of size hobby with blocks of your own, in two zones on shared machines, with a burstable ' +
      'relational database and no cache; Microservices with one database for all services, Event Sourcing with ' +
      'events in a relational database.',
  ],
  [
    'reference-guide rates, which know none',
    { stack: { size: 'hobby' }, money: { rateCard: 'framework' } },
    'Reference-guide rates know no stack: worked out for a stack of size business, in two zones on dedicated ' +
      'machines, with Aurora and a cache; Microservices with a database for each service, Event Sourcing with events ' +
      'in tables.',
  ],
])('%s', (_, parts, sentence) => expect(said(parts)).toBe(sentence))
