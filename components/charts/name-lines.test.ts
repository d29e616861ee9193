import { expect, test } from 'vitest'
import { nameLines } from './name-lines'

test.each([
  ['fits on one line', 'Serverless', 26, ['Serverless']],
  [
    'breaks at a space',
    'Cell-Based with Event Sourcing and Microservices',
    26,
    ['Cell-Based with Event', 'Sourcing and Microservices'],
  ],
  ['keeps a long word whole', 'Microservices', 5, ['Microservices']],
])('a name that %s', (_, name, most, lines) => expect(nameLines(name, most)).toEqual(lines))

test('nothing of a name is lost', () => {
  const name = 'Monolith with enforced module borders, an audit table and read replicas'
  expect(nameLines(name, 20).join(' ')).toBe(name)
})
