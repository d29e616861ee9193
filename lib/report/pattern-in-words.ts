import { PATTERN_NAMES, type PatternId } from '@/content/pattern-ids'

/** A pattern at the start of a sentence: "The Monolith", but "CQRS". */
export const atStart = (pattern: PatternId): string =>
  pattern === 'monolith' ? 'The Monolith' : PATTERN_NAMES[pattern]
