import { volume, type LineModel } from './line-model'

/** Not in the guide, which says "High fixed cost, Complexity". */
export const edgeComputing: LineModel[] = [
  volume('fixed', 'regions'),
  volume('requests', 'requests'),
  volume('duration', 'computeSeconds'),
  {
    id: 'replication',
    from: ['globalWrites', 'regions'],
    formula: 'replicated writes x regions',
    quantity: ({ globalWrites, regions }) => globalWrites * regions,
  },
]
