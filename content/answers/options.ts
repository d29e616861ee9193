import type { WizardQuestion } from '../schemas/decision'

type Option = WizardQuestion['options'][number]

export const yes = (detail: string): Option => ({ value: 'yes', label: 'Yes', detail })
export const no = (detail: string): Option => ({ value: 'no', label: 'No', detail })
