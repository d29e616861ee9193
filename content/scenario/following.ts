/**
 * Figures that follow from answers until somebody sets them. The scenario always holds the figure in force, and names
 * in `own` those that were set.
 */
export const FOLLOWING_FIELDS = ['engineers', 'services', 'averageToPeak', 'patternShare'] as const

export type FollowingField = (typeof FOLLOWING_FIELDS)[number]

export const isFollowing = (name: string): name is FollowingField => FOLLOWING_FIELDS.some((field) => field === name)

/** What each follows. The page says which figure was assumed, and from what. */
export const FOLLOWS = {
  engineersPerTeam: { value: 7, because: 'seven engineers a team' },
  servicesPerEngineer: { value: 0.5, because: 'one service for two engineers' },
  averageWhenSpiky: { value: 0.1, because: 'bursts of ten times the average' },
  averageWhenBusy: { value: 0.7, because: 'utilisation above 50% for most of the day' },
} as const
