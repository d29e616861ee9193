'use client'

import { exported, late } from '@/components/ui/late'
import { ReadersPlace as ReadersPlaceHere } from './ReadersPlace'

export const ReadersPlace = late(
  typeof window === 'undefined'
    ? ReadersPlaceHere
    : exported(
        () => import('./ReadersPlace'),
        (it) => it.ReadersPlace,
      ),
)
