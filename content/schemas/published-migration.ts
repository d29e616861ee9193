import { z } from 'zod'
import { MOVE_PATH_IDS } from '../scenario/move-phases'
import { PATTERN_IDS } from '../pattern-ids'
import { known, publication, strength } from './published-fact'

const text = z.string().min(1)
const bound = z.enum(['stated', 'about', 'at least', 'at most'])

/** The form of a system before or after a migration: a pattern, or a form that is none of the seven. */
const place = z.enum([...PATTERN_IDS, 'modular-monolith', 'servers', 'containers', 'greenfield'])

/** A migration that somebody described in public. A null is a fact that was not published. */
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
  reached: z
    .strictObject({
      path: z.enum(MOVE_PATH_IDS),
      place: z.number().int().min(0).describe('In the path, from 0'),
      name: text.describe('As the reference guide calls the phase'),
    })
    .optional()
    .describe('The last phase of the reference guide that had ended when it stopped, as we read it'),
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
