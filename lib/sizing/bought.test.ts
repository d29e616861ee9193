import { expect, test } from 'vitest'
import { PATTERN_IDS, type PatternId } from '@/content/pattern-ids'
import { STACK_FIELDS, STACK_NAMES } from '@/content/scenario/stack'
import { heldHours, peakQpsOf, scenarioWith, stackInForce, type ScenarioParts } from '@/lib/kernel'
import { COMPONENT_MODELS, loadOf } from './index'
import type { MeteredUsage } from './meter-usage'

const LOAD: ScenarioParts = {
  situation: { peakQps: 1200 },
  workload: { regions: 2, readModels: 3, services: 5, callsPerRequest: 2, users: 300_000, usersPerCell: 50_000 },
}

const metered = ({ meter, usage }: MeteredUsage): string => {
  const counted = Object.entries(usage).filter(([, value]) => value !== 0)
  return `${meter} ${counted.map(([name, value]) => `${name} ${Number(value.toPrecision(6))}`).join(', ')}`
}

/** A line for each component: how many copies of it, and what each is billed for. */
function boughtFor(pattern: PatternId, parts: ScenarioParts, isDayKnown = false): string[] {
  const scenario = scenarioWith(parts)
  const { workload, capacities } = scenario
  return COMPONENT_MODELS[pattern]
    .componentsOf(
      loadOf({
        workload: { ...workload, peakQps: peakQpsOf(scenario) },
        capacities,
        stack: stackInForce(scenario),
        ...(isDayKnown && { heldHours: heldHours('office') }),
      }),
    )
    .map(({ description, copies, metered: usual, or }) =>
      [`${description.id}: ${copies} x ${metered(usual)}`, ...(or ? [metered(or)] : [])].join(' or '),
    )
}

// A figure that moves here moves bills: it goes with a new revision of the model.
test.each(PATTERN_IDS)('what %s is billed for: a usual load, ten times it, a known day', (pattern) => {
  expect({
    usual: boughtFor(pattern, LOAD),
    'ten times': boughtFor(pattern, { ...LOAD, situation: { peakQps: 12_000 } }),
    'a known day': boughtFor(pattern, LOAD, true),
  }).toMatchSnapshot()
})

test.each(PATTERN_IDS)('what %s is billed for otherwise with each other block', (pattern) => {
  const usual = boughtFor(pattern, LOAD)
  const others = STACK_NAMES.flatMap((name) => STACK_FIELDS[name].variants.map((variant) => [name, variant] as const))
  expect(
    Object.fromEntries(
      others
        .map(([name, variant]) => {
          const bought = boughtFor(pattern, { ...LOAD, stack: { [name]: variant } })
          return [`${name} ${variant}`, bought.filter((line) => !usual.includes(line))] as const
        })
        .filter(([, lines]) => lines.length > 0),
    ),
  ).toMatchSnapshot()
})
