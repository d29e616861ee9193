import type { PublishedBill } from '../schemas/published-bill'
import { COMPARED_BILLS } from './compared'
import { OTHER_BILLS } from './not-compared'

export { COMPARED_BILLS, OTHER_BILLS }

/** Every published bill that the app knows; those with an estimate come first. */
export const PUBLISHED_BILLS: PublishedBill[] = [...COMPARED_BILLS, ...OTHER_BILLS]
