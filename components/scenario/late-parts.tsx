'use client'

import { lazy } from 'react'
import { late } from '@/components/ui/late'
import { OpenedIgnoredNotice as OpenedIgnoredNoticeHere } from './OpenedIgnoredNotice'
import { SavedWorkMenu as SavedWorkMenuHere } from './SavedWorkMenu'
import { SharedNotice as SharedNoticeHere } from './SharedNotice'

export const OpenedIgnoredNotice = late(
  typeof window === 'undefined'
    ? OpenedIgnoredNoticeHere
    : lazy(() => import('./OpenedIgnoredNotice').then(({ OpenedIgnoredNotice }) => ({ default: OpenedIgnoredNotice }))),
)
export const SavedWorkMenu = late(
  typeof window === 'undefined'
    ? SavedWorkMenuHere
    : lazy(() => import('./SavedWorkMenu').then(({ SavedWorkMenu }) => ({ default: SavedWorkMenu }))),
)
export const SharedNotice = late(
  typeof window === 'undefined'
    ? SharedNoticeHere
    : lazy(() => import('./SharedNotice').then(({ SharedNotice }) => ({ default: SharedNotice }))),
)
