import type { PublishedMigration } from '../schemas/published-migration'
import { TO_SERVICES } from './moves/to-services'
import { TO_CELLS_AND_EDGE } from './moves/to-cells-and-edge'
import { RUNTIME_AND_DATA } from './moves/runtime-and-data'

/** Migrations that were described in public: how long they took, what they cost and where one could have stopped. */
export const PUBLISHED_MIGRATIONS: PublishedMigration[] = [...TO_SERVICES, ...TO_CELLS_AND_EDGE, ...RUNTIME_AND_DATA]
