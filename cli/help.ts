import { FIELDS, flagOf } from './fields'

const OFTEN = ['peakQps', 'teams', 'budgetMonth', 'consistency', 'auditCritical', 'users', 'engineers', 'rateCard']

const often = FIELDS.filter(({ name }) => OFTEN.includes(name)).map((field) => ({
  option: `${flagOf(field)}${field.kind === 'yes-no' ? '' : ' <value>'}`,
  what:
    field.kind === 'number'
      ? `${field.what}: ${field.expected}`
      : `${field.what}${field.kind === 'yes-no' ? '' : `: ${field.expected}`}`,
}))
const width = Math.max(...often.map(({ option }) => option.length))

/** What stands at the end of every help. */
export const HELP = [
  {
    title: 'A scenario',
    body: [
      '  is the link of a recommendation (in quotes: it contains &), its query alone, a JSON file as',
      '  POST /api/recommend takes it, a decision record, or - for one of these on standard input. Options describe',
      '  a scenario without any of them, or change what it says:',
      ...often.map(({ option, what }) => `  ${option.padEnd(width)}  ${what}`),
      '  `loadbearing fields` lists all of them. What nobody says stays unknown, or at its default.',
    ].join('\n'),
  },
  {
    title: 'Exit codes',
    body: [
      '  0  done; with check: nothing is as bad as --fail-on says',
      '  1  with check: a record is as bad as --fail-on says',
      '  2  something that was asked or given could not be used; standard error says what',
    ].join('\n'),
  },
]
