import { describe, expect, test } from 'vitest'
import { PRESETS } from '@/content'
import { DEFAULT_SCENARIO } from '@/content/scenario/default-scenario'
import { decode, encode } from '@/lib/share'
import { applyPreset } from './fresh-start'
import { presetOf } from './preset-of'
import { answer, setFigure } from './transitions'

const presets = PRESETS.map((preset) => ({ ...preset, applied: applyPreset(DEFAULT_SCENARIO, preset) }))

describe.each(presets)('$id', ({ id, applied }) => {
  test('is recognised right after it is applied', () => expect(presetOf(applied, PRESETS)?.id).toBe(id))

  test('is recognised in the link on the home page', () =>
    expect(presetOf(decode(new URLSearchParams(encode(applied))).scenario, PRESETS)?.id).toBe(id))

  test('is recognised when other patterns are compared', () =>
    expect(presetOf({ ...applied, compare: ['monolith', 'serverless'] }, PRESETS)?.id).toBe(id))

  test('is no longer recognised once a figure is changed', () => {
    expect(presetOf(answer(applied, 'peakQps', 7), PRESETS)).toBeUndefined()
    expect(presetOf(setFigure(applied, 'engineers', 99), PRESETS)).toBeUndefined()
  })
})

test('the default scenario is no worked example', () => expect(presetOf(DEFAULT_SCENARIO, PRESETS)).toBeUndefined())
