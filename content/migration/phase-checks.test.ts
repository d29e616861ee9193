import { describe, expect, test } from 'vitest'
import { MIGRATION_RISKS } from '../risks/migration-risks'
import { phaseCheck } from '../schemas/phase-check'
import { LEAVING, PHASE_CHECKS } from './phase-checks'
import { MIGRATION_STRATEGIES } from './strategies'
import { OPTION_IDS } from '../options/option-ids'

describe.each([...Object.entries(PHASE_CHECKS), ['leaving', LEAVING] as const])('%s', (_, check) => {
  test('matches the schema, with a risk and a strategy of the reference guide', () => {
    expect(phaseCheck.parse(check)).toEqual(check)
    expect(MIGRATION_RISKS.map(({ id }) => id)).toContain(check.risk)
    if (check.strategy) expect(MIGRATION_STRATEGIES.map(({ id }) => id)).toContain(check.strategy.id)
  })
})

test.each(OPTION_IDS)('%s says how it is done, since the reference guide has no path to it', (id) => {
  expect(PHASE_CHECKS[id].steps).not.toHaveLength(0)
  expect(PHASE_CHECKS[id].strategy?.because).toMatch(/\.$/)
})
