import { volume, type LineModel } from './line-model'

/** The guide's entry 'CQRS'. */
export const cqrs: LineModel[] = [
  volume('writeDb', 'writeVolume'),
  volume('readStores', 'readVolume'),
  volume('streaming', 'events'),
]
