import { volume, type LineModel } from './line-model'

/** The guide's entry 'Microservices': each service is paid twice, for itself and for its place in the mesh. */
export const microservices: LineModel[] = [
  volume('services', 'services'),
  volume('mesh', 'services'),
  volume('networking', 'interServiceCalls'),
]
