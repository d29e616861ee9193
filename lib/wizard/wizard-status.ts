import type { Agenda } from './agenda'

/**
 * Where the wizard stands. `settled`: nothing can change the result any more; `skipped`: only questions that were
 * skipped in this pass can.
 */
export type Standstill = 'asking' | 'skipped' | 'settled'

export const standstillOf = ({ open, next }: Pick<Agenda, 'open' | 'next'>): Standstill =>
  next ? 'asking' : open.length > 0 ? 'skipped' : 'settled'

/** The title of the sheet with all questions. */
export const TITLES: Record<Standstill, string> = {
  asking: 'A few questions, and what follows from them',
  skipped: 'Only what you skipped could still change this',
  settled: 'Nothing you could still answer changes this',
}
