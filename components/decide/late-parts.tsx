'use client'

import { exported, late } from '@/components/ui/late'
import { ClearAnswers as ClearAnswersHere } from './ClearAnswers'
import { FollowScenario as FollowScenarioHere } from './FollowScenario'

export const ClearAnswers = late(
  typeof window === 'undefined'
    ? ClearAnswersHere
    : exported(
        () => import('./ClearAnswers'),
        (it) => it.ClearAnswers,
      ),
)
export const FollowScenario = late(
  typeof window === 'undefined'
    ? FollowScenarioHere
    : exported(
        () => import('./FollowScenario'),
        (it) => it.FollowScenario,
      ),
)
