'use client'

import { exported, late } from '@/components/ui/late'
import { Offline as OfflineHere } from './Offline'
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

export const Offline = late(
  typeof window === 'undefined'
    ? OfflineHere
    : exported(
        () => import('./Offline'),
        (it) => it.Offline,
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
