import { z } from 'zod'
import { OPTION_IDS } from '../options/option-ids'

export const optionId = z.enum(OPTION_IDS)
