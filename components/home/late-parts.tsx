'use client'

import { exported, late } from '@/components/ui/late'
import { QuickStart as QuickStartHere } from './QuickStart'

export const QuickStart = late(
  typeof window === 'undefined'
    ? QuickStartHere
    : exported(
        () => import('./QuickStart'),
        (it) => it.QuickStart,
      ),
)
