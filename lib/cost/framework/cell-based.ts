import { cellsFor } from '@/lib/kernel'
import { volume, type LineModel } from './line-model'

/** Not in the guide, which says "Linear with cells, Router complexity". */
export const cellBased: LineModel[] = [
  {
    id: 'cells',
    from: ['users', 'usersPerCell', 'regions'],
    formula: 'max(ceil(users / users per cell), 3 x regions)',
    quantity: cellsFor,
  },
  volume('router', 'routedRequests'),
  volume('routerRegions', 'regions'),
]
