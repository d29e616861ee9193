import { z } from 'zod'
import { PATTERN_IDS } from '../pattern-ids'
import { known, publication, strength } from './published-fact'

const text = z.string().min(1)
const bound = z.enum(['stated', 'about', 'at least', 'at most'])

/** What a system was before or after a move: a pattern, or a form that none of the seven names. */
const place = z.enum([...PATTERN_IDS, 'modular-monolith', 'servers', 'containers', 'greenfield'])

/** A migration that was described in public. null means that it was not said. */
export const publishedMigration = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  company: text,
  from: place,
  to: place,
  year: z.number().int().min(2000).describe('When it ended, or was reported'),
  scope: text.describe('What was moved'),
  months: z.number().positive().nullable(),
  monthsBound: bound.optional(),
  monthsNote: text.optional().describe('How the duration was read'),
  engineers: z.number().positive().nullable(),
  services: z.number().min(0).nullable(),
  outcome: z.enum(['completed', 'ongoing', 'partial', 'stopped', 'reversed']),
  outcomeNote: text,
  stopPoint: text.optional().describe('Where one could have stopped with something gained'),
  cost: z
    .strictObject({
      personMonths: z.number().positive().optional(),
      usd: z.number().positive().optional(),
      parallelRunMonths: z.number().min(0).optional().describe('Old and new side by side'),
      bound: bound.optional(),
      text: text.optional(),
    })
    .optional(),
  source: publication,
  strength,
  known,
})
export type PublishedMigration = z.infer<typeof publishedMigration>
