'use client'

import { exported, late } from '@/components/ui/late'
import { CopyLink as CopyLinkHere } from './CopyLink'
import { OpenedIgnoredNotice as OpenedIgnoredNoticeHere } from './OpenedIgnoredNotice'
import { PriceControl as PriceControlHere } from './PriceControl'
import { SavedWorkMenu as SavedWorkMenuHere } from './SavedWorkMenu'
import { SharedNotice as SharedNoticeHere } from './SharedNotice'
import { WorkedExampleName as WorkedExampleNameHere } from './WorkedExampleName'

const firstScreen = () => import('./first-screen')

export const CopyLink = late(typeof window === 'undefined' ? CopyLinkHere : exported(firstScreen, (it) => it.CopyLink))
export const PriceControl = late(
  typeof window === 'undefined' ? PriceControlHere : exported(firstScreen, (it) => it.PriceControl),
)
export const WorkedExampleName = late(
  typeof window === 'undefined' ? WorkedExampleNameHere : exported(firstScreen, (it) => it.WorkedExampleName),
)
export const OpenedIgnoredNotice = late(
  typeof window === 'undefined'
    ? OpenedIgnoredNoticeHere
    : exported(
        () => import('./OpenedIgnoredNotice'),
        (it) => it.OpenedIgnoredNotice,
      ),
)
export const SavedWorkMenu = late(
  typeof window === 'undefined'
    ? SavedWorkMenuHere
    : exported(
        () => import('./SavedWorkMenu'),
        (it) => it.SavedWorkMenu,
      ),
)
export const SharedNotice = late(
  typeof window === 'undefined'
    ? SharedNoticeHere
    : exported(
        () => import('./SharedNotice'),
        (it) => it.SharedNotice,
      ),
)
