import { z } from 'zod'
import { OPTION_IDS } from '../option-ids'

export const optionId = z.enum(OPTION_IDS)
