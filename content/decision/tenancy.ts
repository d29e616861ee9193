import type { TenancyRule } from '../schemas/rule'

/** How to keep tenants apart once there are many of them: the first rule that holds. */
export const TENANCY_RULES: TenancyRule[] = [
  {
    strategy: 'cell-based-multi-tenancy',
    when: [{ all: [{ part: 'cell-based' }] }],
    because: 'each cell holds a group of tenants, so a heavy one slows its own group at most.',
  },
  {
    strategy: 'separate-database',
    when: [{ all: [{ answer: 'isolationNeeded', is: true }] }],
    because: 'a database for each tenant lets none of them slow or see another.',
  },
  {
    strategy: 'shared-database-separate-schema',
    when: [{ all: [{ answer: 'auditCritical', is: true }] }, { all: [{ answer: 'isolationNeeded', given: false }] }],
    because:
      'a schema for each tenant keeps their data apart in one database, until isolation is known to be needed or not.',
  },
  {
    strategy: 'shared-database-shared-schema',
    when: [],
    because: 'with a shared failure domain accepted, one schema and row-level security is the least to run.',
  },
]
