import type { Agenda } from './agenda'

/**
 * Where the wizard stands. `settled`: nothing can change the result any more; `enough`: what was not asked yet moves
 * less than the estimate may be off; `skipped`: only questions that were skipped in this pass can change the result.
 */
export type WizardStatus = 'asking' | 'enough' | 'skipped' | 'settled'

export function wizardStatus({ open, next, optional }: Pick<Agenda, 'open' | 'next' | 'optional'>): WizardStatus {
  if (next) return 'asking'
  if (optional) return 'enough'
  return open.length > 0 ? 'skipped' : 'settled'
}

/** The title of the page with all questions. */
export const TITLES: Record<WizardStatus, string> = {
  asking: 'Find your architecture',
  enough: 'The remaining questions move less than the estimate’s own uncertainty',
  skipped: 'Only skipped questions can still change the result',
  settled: 'No further answer changes the result',
}
