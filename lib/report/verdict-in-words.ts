import type { Recommendation } from '@/lib/decision'

/** The recommendation as a headline: the composition by its parts, "CQRS in a modular monolith". */
export const verdictInWords = ({ winner, name }: Pick<Recommendation, 'winner' | 'name'>): string =>
  winner ? name : 'No recommendation yet'
