import type { FollowingField } from '@/content/scenario/following'

type Props = {
  name: FollowingField
  label: string
  follows: boolean
  /** The average follows from a day that was stated. */
  fromDay: boolean
  onFollow: () => void
}

/** A figure that follows from answers says from what; one of one's own has the way back. */
export function FollowsFrom({ name, label, follows, fromDay, onFollow }: Props) {
  if (follows) return <span className="text-2xs whitespace-nowrap text-muted">{fromDay ? 'the day' : FROM[name]}</span>
  return (
    <button
      type="button"
      onClick={onFollow}
      aria-label={`${label}: reset to ${FROM[name]}`}
      className="min-h-6 text-2xs text-muted underline decoration-accent underline-offset-4 hover:text-accent"
    >
      reset to {FROM[name]}
    </button>
  )
}

const FROM: Record<FollowingField, string> = {
  engineers: '7 a team',
  services: 'one for 2 engineers',
  averageToPeak: 'the load shape',
  patternShare: 'each pattern’s share',
}
