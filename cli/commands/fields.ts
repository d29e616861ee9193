import { FIELDS, flagOf } from '../fields'
import { table, title, type Output } from '../formats/output'

/** Every option that describes a scenario. */
export const fieldsCommand = (): Output => ({
  json: () => FIELDS.map(({ flags, ...field }) => ({ ...field, flags: flags.map((flag) => `--${flag}`) })),
  csv: () => [
    ['option', 'name', 'part', 'what', 'expected'],
    ...FIELDS.map((field) => [flagOf(field), field.name, field.part, field.what, field.expected]),
  ],
  sections: () => [
    title('Options that describe a scenario'),
    table({
      caption: '',
      columns: [{ label: 'Option' }, { label: 'Name in JSON' }, { label: 'What' }, { label: 'Expected' }],
      rows: FIELDS.map((field) => [flagOf(field), `${field.part}.${field.name}`, field.what, field.expected]),
    }),
  ],
})
