import { MODEL_CONSTANTS as CONSTANTS } from '../../../content/scenario/model-constants'
import { constantCell } from '@/lib/workbook/figure'

/** The constants of the component models, each a cell of the workbook where it is read while one is made. */
export const MODEL_CONSTANTS = Object.fromEntries(
  Object.entries(CONSTANTS).map(([name, constant]) => [
    name,
    Object.defineProperty({ ...constant }, 'value', { get: () => constantCell(`constant.${name}`, constant.value) }),
  ]),
)
