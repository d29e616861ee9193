import { MODEL_CONSTANTS } from '@/content/scenario/model-constants'
import { heldInWords, part, type Load } from '../load'
import type { Component, ComponentDescription } from '../types'
import { compute } from './compute'

/**
 * Workers that apply events to the read models. One worker for each is enough, because the stream keeps the events
 * while a failed worker is replaced.
 */
export const projections = (load: Load): Component =>
  compute(load, PROJECTIONS(load), {
    flow: part(load.events, load.readModels),
    cpu: MODEL_CONSTANTS.projectionCpu.value,
    least: load.readModels,
  })

const PROJECTIONS = heldInWords<ComponentDescription>((held) => ({
  id: 'compute.projections',
  label: 'Projections',
  role: 'Apply events to the read models',
  kind: 'compute',
  formula: `max(read models, ${held} events x read models x 0.4 CPU time per request / target utilisation)`,
  from: ['peakQps', 'averageToPeak', 'readShare', 'eventsPerWrite', 'readModels', 'cpuMs', 'utilization'],
}))
