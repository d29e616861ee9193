import { PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'

/** A pattern as part of a sentence: "the Monolith", but "CQRS". */
export const inSentence = (pattern: PatternId): string =>
  pattern === 'monolith' ? 'the Monolith' : PATTERN_NAMES[pattern]

/** The same where a sentence starts with it. */
export const atStart = (pattern: PatternId): string =>
  pattern === 'monolith' ? 'The Monolith' : PATTERN_NAMES[pattern]
