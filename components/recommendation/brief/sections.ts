/** Sections of the brief with their ids, which are addresses: one stays when its title changes. */
export const SECTIONS = {
  needs: {
    id: 'needs',
    title: 'What is needed, and its price',
    lead: 'How much less it would cost over the horizon without the need.',
  },
  worth: { id: 'worth', title: 'What each part buys', lead: 'Beside the same without that part, all costs counted.' },
  'trade-offs': { id: 'trade-offs', title: 'Trade-offs' },
  sensitivity: { id: 'sensitivity', title: 'Sensitivity' },
  money: { id: 'money', title: 'Where money and rules disagree' },
  question: { id: 'question', title: 'What to find out next' },
  migration: { id: 'migration', title: 'Migration' },
  next: { id: 'next', title: 'Next steps' },
} as const
