'use client'

import { exported, late } from '@/components/ui/late'
import { AfterPage as AfterPageHere } from './AfterPage'
import { PrintHead as PrintHeadHere } from './PrintHead'
import { ThemeToggle as ThemeToggleHere } from './ThemeToggle'

export const PrintHead = late(
  typeof window === 'undefined'
    ? PrintHeadHere
    : exported(
        () => import('./PrintHead'),
        (it) => it.PrintHead,
      ),
)

export const AfterPage = late(
  typeof window === 'undefined'
    ? AfterPageHere
    : exported(
        () => import('./AfterPage'),
        (it) => it.AfterPage,
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
