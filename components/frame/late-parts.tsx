'use client'

import { exported, late } from '@/components/ui/late'
import { PrintHead as PrintHeadHere } from './PrintHead'
import { ReadersPlace as ReadersPlaceHere } from './ReadersPlace'
import { ThemeToggle as ThemeToggleHere } from './ThemeToggle'

export const PrintHead = late(
  typeof window === 'undefined'
    ? PrintHeadHere
    : exported(
        () => import('./PrintHead'),
        (it) => it.PrintHead,
      ),
)

export const ReadersPlace = late(
  typeof window === 'undefined'
    ? ReadersPlaceHere
    : exported(
        () => import('./ReadersPlace'),
        (it) => it.ReadersPlace,
      ),
)

export const ThemeToggle = late(
  typeof window === 'undefined'
    ? ThemeToggleHere
    : exported(
        () => import('./ThemeToggle'),
        (it) => it.ThemeToggle,
      ),
)
