import type { CandidatesOverTime, Policy } from '@/lib/analysis'
import { COMMON_FROM, switchesOf, type Switch } from '@/lib/report'

/** Height of a lane, where its line is, and how far its name, of two lines at most, stands above that. */
export const LANE = { height: 72, line: 52, above: 10 }

/** Futures in which a limit has to be met to be marked. */
const LIKELY = 0.1

type Lane = { place: number; y: number; start: 'best' | 'recommended' | null; limit: number | null }
type Stretch = { place: number; y: number; from: number; to: number }
/** Switches of the same month stand beside each other. */
type DrawnSwitch = { number: number; of: Switch; month: number; beside: number; fromY: number; toY: number }

/** Lanes in the order in which they are come to, where each runs, and the switches between them. */
export function drawnPath(
  { best, recommended }: Policy,
  { candidates }: CandidatesOverTime,
  chosen: number,
  months: number,
) {
  const paths = [best, ...(recommended ? [recommended] : [])]
  const switches = paths
    .flatMap(switchesOf)
    .filter((one, index, all) => all.findIndex((first) => isSame(first, one)) === index)
    .sort((one, other) => one.main.month - other.main.month)
  const places = [...new Set([...paths.flatMap(({ start }) => [start]), ...switches.map(({ to }) => to), chosen])]
  const yOf = (place: number) => places.indexOf(place) * LANE.height + LANE.line
  const lanes = places.map((place): Lane => {
    const [first] = candidates.find((one) => one.place === place)?.limits ?? []
    return {
      place,
      y: yOf(place),
      start: place === best.start ? 'best' : place === recommended?.start ? 'recommended' : null,
      limit: first && first.when.share.value >= LIKELY ? (first.when.months?.p50 ?? null) : null,
    }
  })
  const stretches = places.flatMap((place): Stretch[] => {
    const entered = switches.filter(({ to }) => to === place).map(({ triggers }) => triggers[0]?.month ?? 0)
    const isStart = paths.some(({ start }) => start === place)
    if (!isStart && entered.length === 0) return []
    return [{ place, y: yOf(place), from: isStart ? 0 : Math.min(...entered), to: lastMonth(place, paths, months) }]
  })
  return {
    lanes,
    stretches,
    switches: switches.map((one, index): DrawnSwitch => ({
      number: index + 1,
      of: one,
      month: one.main.month,
      beside: switches.slice(0, index).filter(({ main }) => main.month === one.main.month).length,
      fromY: yOf(one.from),
      toY: yOf(one.to),
    })),
  }
}

const isSame = (one: Switch, other: Switch): boolean =>
  one.from === other.from && one.to === other.to && one.side === other.side

/** The end of the horizon, unless every future has left it before: then the last review at which one does. */
function lastMonth(place: number, paths: readonly Policy['best'][], months: number): number {
  const ends = paths.some(({ pathways }) =>
    pathways.some(({ candidates, share }) => candidates.at(-1) === place && share.value >= COMMON_FROM),
  )
  if (ends) return months
  const left = paths.flatMap(({ triggers }) => triggers.filter(({ from }) => from === place).map(({ month }) => month))
  return left.length > 0 ? Math.max(...left) : months
}
