'use client'

import { lazy } from 'react'
import { late } from '@/components/ui/late'
import { QuickStart as QuickStartHere } from './QuickStart'

export const QuickStart = late(
  typeof window === 'undefined'
    ? QuickStartHere
    : lazy(() => import('./QuickStart').then(({ QuickStart }) => ({ default: QuickStart }))),
)
