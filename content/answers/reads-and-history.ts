import type { Answer, QuestionsOf } from './answer'

/** How data is queried, and whether its past is needed again. */
export const READS_AND_HISTORY = {
  otherQueryModels: { kind: 'yes-no', key: 'querymodels' },
  replayNeeded: { kind: 'yes-no', key: 'replay' },
} as const satisfies Record<string, Answer>

export const READS_AND_HISTORY_QUESTIONS: QuestionsOf<typeof READS_AND_HISTORY> = {
  otherQueryModels: {
    slug: 'queries',
    subject: 'data',
    name: 'need for separate read models',
    question: 'Do you need separate read models?',
    help:
      'Yes if queries need another shape than the one written: joins over a dozen tables, full-text or map search, ' +
      'or several consumers with a view of their own.',
    example: 'A dashboard over the orders of all shops: yes. A form that shows what was entered: no.',
    measure: 'List the ten most frequent queries and how many tables each one joins.',
    options: {
      yes: {
        detail: 'Search, dashboards or views over many sources',
        phrase: 'separate read models needed',
        sentence: 'queries need read models of their own',
      },
      no: {
        detail: 'What is read looks like what is written',
        phrase: 'one model for reads and writes',
        sentence: 'queries fit the model that is written',
      },
    },
  },
  replayNeeded: {
    slug: 'replay',
    subject: 'changes',
    name: 'need to replay events',
    question: 'Must past events be replayed?',
    help:
      'Yes if rules change retroactively, or a new consumer has to start from the beginning. If only the current ' +
      'state counts, current records are enough.',
    example: 'Licences whose terms are reinterpreted years later: yes. A booking that is changed or cancelled: no.',
    measure: 'Ask whether past changes will be read again: by new consumers, or under rules that change.',
    options: {
      yes: {
        detail: 'Rules will change, or new consumers need everything that happened',
        phrase: 'past events are replayed',
        sentence: 'past events must be replayed',
      },
      no: {
        detail: 'Only the current state is used',
        phrase: 'past events are not replayed',
        sentence: 'past events are not replayed',
      },
    },
  },
}
