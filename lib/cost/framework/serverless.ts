import { volume, type LineModel } from './line-model'

/** The guide's entry 'Serverless'. Its compute_seconds carry the price of a GB-second, so they are GB-seconds. */
export const serverless: LineModel[] = [
  volume('requests', 'requests'),
  volume('duration', 'computeSeconds'),
  volume('storage', 'storageGb'),
]
