import { describe, expect, test } from 'vitest'
import { CAPACITY_FIELDS } from '@/content/scenario/capacities'
import { ANSWER_FIELDS, MONEY_FIELDS, PEOPLE_FIELDS, WORKLOAD_FIELDS } from '@/content/scenario/fields'
import { scenarioWith } from '@/lib/kernel'
import { FIELD_GROUPS, fieldOf, valueOf } from './field-groups'

const shown = FIELD_GROUPS.flatMap(({ fields }) => fields)
const known = [ANSWER_FIELDS, WORKLOAD_FIELDS, PEOPLE_FIELDS, MONEY_FIELDS, CAPACITY_FIELDS].flatMap((fields) =>
  Object.values(fields),
)

describe('the groups of the calculator', () => {
  test.each(known.map((field) => [field.label, field] as const))('ask for %s exactly once', (_, field) =>
    expect(shown.filter((ref) => fieldOf(ref) === field)).toHaveLength(1),
  )

  test.each(FIELD_GROUPS.map((group) => [group.title, group] as const))(
    '%s is summed up by its own fields',
    (_, { headline, fields }) => expect(fields).toEqual(expect.arrayContaining(headline)),
  )

  test('read each figure where the scenario keeps it; answers nobody gave are missing', () => {
    for (const ref of shown)
      expect(valueOf(ref, scenarioWith({}))).toBe(ref.part === 'situation' ? undefined : fieldOf(ref).default)
    expect(valueOf({ part: 'situation', name: 'teams' }, scenarioWith({ situation: { teams: 4 } }))).toBe(4)
  })
})
