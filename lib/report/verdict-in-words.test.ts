import { describe, expect, test } from 'vitest'
import { verdictInWords } from './verdict-in-words'

describe('the verdict as a headline', () => {
  test.each([
    [
      'winner and runner-up',
      { winner: 'microservices', runnerUp: 'cqrs', composition: ['microservices'], name: 'Microservices' },
      'Microservices, with CQRS as runner-up',
    ],
    [
      'an article inside the sentence',
      { winner: 'serverless', runnerUp: 'monolith', composition: ['serverless'], name: 'Serverless' },
      'Serverless, with the Monolith as runner-up',
    ],
    ['nobody second', { winner: 'monolith', runnerUp: null, composition: ['monolith'], name: 'Monolith' }, 'Monolith'],
    [
      'nothing answered',
      { winner: null, runnerUp: null, composition: ['monolith'], name: 'Monolith' },
      'No recommendation yet',
    ],
    [
      'a combination',
      { winner: 'cqrs', runnerUp: 'monolith', composition: ['cqrs', 'monolith'], name: 'CQRS in a modular monolith' },
      'CQRS in a modular monolith',
    ],
  ] as const)('%s', (_, { composition, ...rest }, headline) =>
    expect(verdictInWords({ ...rest, composition: [...composition] })).toBe(headline),
  )
})
