import type { PublishedBill } from '../schemas/published-bill'
import { COMPARED_BILLS } from './compared'
import { OTHER_BILLS } from './not-compared'

export { COMPARED_BILLS, OTHER_BILLS }

/** Every published bill that is known here: those with an estimate beside them first. */
export const PUBLISHED_BILLS: PublishedBill[] = [...COMPARED_BILLS, ...OTHER_BILLS]
