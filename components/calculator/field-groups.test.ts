import { describe, expect, test } from 'vitest'
import { FIELD_WORDS } from '@/content/scenario/field-words'
import { SCENARIO_FIELDS } from '@/lib/kernel'
import { FIELD_GROUPS } from './field-groups'

const shown = FIELD_GROUPS.flatMap(({ fields, moreFields = [] }) => [...fields, ...moreFields])
const priced = SCENARIO_FIELDS

describe('the groups of the calculator', () => {
  test.each(priced.map(({ name }) => [FIELD_WORDS[name].label, name] as const))('ask for %s exactly once', (_, name) =>
    expect(shown.filter((one) => one === name)).toHaveLength(1),
  )

  test('ask for nothing that no estimate reads', () => expect(shown).toHaveLength(priced.length))

  test.each(FIELD_GROUPS.map((group) => [group.title, group] as const))(
    '%s is summed up by its own fields',
    (_, { headline, fields }) => expect(fields).toEqual(expect.arrayContaining(headline)),
  )
})
