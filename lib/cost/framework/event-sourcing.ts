import { volume, type LineModel } from './line-model'

/** The guide's entry 'EventSourcing'. */
export const eventSourcing: LineModel[] = [
  volume('eventStore', 'events'),
  volume('snapshots', 'aggregates'),
  volume('projections', 'readModels'),
]
