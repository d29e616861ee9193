import type { Scenario } from '@/content/schemas/scenario'
import type { Axis, BreakEvenMap, Crossing, Exit, Line } from '@/lib/analysis'
import { capitalised, listed } from '@/lib/format'
import type { PictureInWords } from './futures-in-words'
import { inputInWords, isMany } from './input-in-words'

type NameOf = (place: number) => string

/** Where today lies on the map, and how far the nearest border is. */
export function mapInWords(map: BreakEvenMap, nameOf: NameOf, scenario: Scenario): PictureInWords {
  const { here, exits, regions, x, y } = map
  const [xName, yName] = [x, y].map(({ input }) => inputInWords(input.id, scenario).name)
  const now = nameOf(here.best)
  const [nearest] = exits
  if (regions.length === 1)
    return {
      finding: `${now} costs least all over the map`,
      todo: `Neither ${xName} nor ${yName} decides. Choose two others above, or decide without them.`,
    }
  if (!nearest)
    return {
      finding: `${now} costs least here, whatever one of the two figures alone does`,
      todo:
        `Only ${xName} and ${yName} together bring another: ` +
        `${listed(regions.filter((one) => one !== here.best).map(nameOf))}.`,
    }
  const others = exits.slice(1)
  return {
    finding: `${now} costs least until ${exitInWords(nearest, map, scenario)}, then ${nameOf(nearest.best)}`,
    todo: [
      'Write that down as the trigger to decide again.',
      ...others.map((exit) => `If ${exitInWords(exit, map, scenario)}, ${nameOf(exit.best)} costs least.`),
    ].join(' '),
  }
}

/** "peak load rises from 1.2K to 4.1K requests/s". */
function exitInWords({ axis, side, at }: Exit, map: BreakEvenMap, scenario: Scenario): string {
  const { name, between } = inputInWords(map[axis].input.id, scenario)
  const [rises, falls] = isMany(name) ? ['rise', 'fall'] : ['rises', 'falls']
  return `${name} ${side === 'above' ? rises : falls} from ${between(map.here[axis], at)}`
}

/** Exact crossings along one input. */
export function lineInWords({ crossings }: Line, axis: Axis, now: number, nameOf: NameOf, scenario: Scenario) {
  const { name, said, between } = inputInWords(axis.input.id, scenario)
  const ends = `from ${between(axis.from, axis.to)}`
  const [first] = crossings
  if (!first)
    return {
      finding:
        `${capitalised(name)} alone ${isMany(name) ? 'do' : 'does'} not change the choice: ` +
        `${nameOf(now)} costs least ${ends}`,
      todo: 'Do not spend time on this figure for the sake of the decision.',
    }
  return {
    finding: `${capitalised(name)}: ${crossings.map((one) => crossingInWords(one, axis, nameOf, scenario)).join('; ')}`,
    todo:
      `At ${said(axis.input.value)} ${nameOf(now)} costs least. ` + nearestCrossing(crossings, axis, nameOf, scenario),
  } satisfies PictureInWords
}

const crossingInWords = ({ x, after }: Crossing, axis: Axis, nameOf: NameOf, scenario: Scenario): string =>
  `from ${inputInWords(axis.input.id, scenario).apart(x, axis.input.value)} on, ${nameOf(after)} costs least`

function nearestCrossing(crossings: readonly Crossing[], { input }: Axis, nameOf: NameOf, scenario: Scenario): string {
  const { apart } = inputInWords(input.id, scenario)
  const [nearest] = [...crossings].sort((one, other) => Math.abs(one.x - input.value) - Math.abs(other.x - input.value))
  if (!nearest) return ''
  const [way, best] = nearest.x > input.value ? ['Above', nearest.after] : ['Below', nearest.before]
  return `${way} ${apart(nearest.x, input.value)} it would be ${nameOf(best)}: decide by which side of it you expect.`
}
