import { z } from 'zod'
import { PATTERN_IDS } from '../pattern-ids'

export const patternId = z.enum(PATTERN_IDS)
