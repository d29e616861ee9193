import { z } from 'zod'

export const alertRule = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  severity: z.enum(['critical', 'warning', 'info']),
  name: z.string().min(1),
  condition: z.string().min(1),
})
export type AlertRule = z.infer<typeof alertRule>
