import type { MovePathId } from '../../scenario/move-phases'
import type { MovePhaseCheck } from '../../schemas/phase-check'
import { CELL_BASED, MICROSERVICES_TO_CELLS } from './to-cells'
import { EDGE_COMPUTING, SERVERLESS } from './to-functions-and-edge'
import { CQRS, EVENT_SOURCING } from './to-reads-and-events'
import { MICROSERVICES, MONOLITH_TO_MICROSERVICES } from './to-services'

/** How each phase of a path is done, known to be done and taken back: judgements of ours, but for the risk. */
export const MOVE_PHASE_CHECKS: Record<MovePathId, readonly MovePhaseCheck[]> = {
  'monolith-to-microservices': MONOLITH_TO_MICROSERVICES,
  'microservices-to-cell-based': MICROSERVICES_TO_CELLS,
  cqrs: CQRS,
  'event-sourcing': EVENT_SOURCING,
  microservices: MICROSERVICES,
  serverless: SERVERLESS,
  'cell-based': CELL_BASED,
  'edge-computing': EDGE_COMPUTING,
}
