'use client'

import { exported, late } from '@/components/ui/late'
import { AfterPage as AfterPageHere } from './AfterPage'

export const AfterPage = late(
  typeof window === 'undefined'
    ? AfterPageHere
    : exported(
        () => import('./AfterPage'),
        (it) => it.AfterPage,
      ),
)
