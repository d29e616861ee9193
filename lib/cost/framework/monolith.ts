import type { LineModel } from './line-model'

/** Not in the source: one service in the source's own terms, whatever the load. */
export const monolith: LineModel[] = [{ id: 'services', from: [], formula: 'One service', quantity: () => 1 }]
