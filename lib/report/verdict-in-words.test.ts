import { describe, expect, test } from 'vitest'
import { verdictInWords } from './verdict-in-words'

describe('the verdict as a headline', () => {
  test.each([
    ['a pattern', { winner: 'monolith', name: 'Monolith' }, 'Monolith'],
    ['a composition', { winner: 'cqrs', name: 'CQRS in a modular monolith' }, 'CQRS in a modular monolith'],
    ['nothing answered', { winner: null, name: 'Monolith' }, 'No recommendation yet'],
  ] as const)('%s', (_, verdict, headline) => expect(verdictInWords(verdict)).toBe(headline))
})
