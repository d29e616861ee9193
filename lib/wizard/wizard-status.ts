import type { Agenda } from './agenda'

/**
 * Where the wizard stands. `settled`: nothing can change the result any more; `skipped`: only questions that were
 * skipped in this pass can.
 */
export type WizardStatus = 'asking' | 'skipped' | 'settled'

export const wizardStatus = ({ open, next }: Pick<Agenda, 'open' | 'next'>): WizardStatus =>
  next ? 'asking' : open.length > 0 ? 'skipped' : 'settled'

/** The title of the page with all questions. */
export const TITLES: Record<WizardStatus, string> = {
  asking: 'Find your architecture',
  skipped: 'Only skipped questions can still change the result',
  settled: 'No further answer changes the result',
}
