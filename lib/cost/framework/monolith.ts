import type { LineModel } from './line-model'

/** Not in the guide: one service in the guide's own terms, whatever the load. */
export const monolith: LineModel[] = [{ id: 'services', from: [], formula: 'One service', quantity: () => 1 }]
