import type { Pattern } from '@/content/schemas/pattern'
import type { Provenance } from '@/content/schemas/provenance'

/** What each axis decides, as a question that a pattern answers. */
export const AXIS_WORDS: Record<Pattern['axis'], { name: string; question: string }> = {
  decomposition: { name: 'Decomposition', question: 'how the system is divided' },
  data: { name: 'Data', question: 'how data is written and read' },
  runtime: { name: 'Runtime', question: 'where the code runs' },
}

/** Provenance of parts that state none: the reference guide, or our judgement for the Monolith. */
export const provenanceOfParts = ({ origin }: Pick<Pattern, 'origin'>): Provenance =>
  origin === 'source' ? 'source' : 'assumed'
