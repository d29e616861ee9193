// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Slider } from './Slider'
import { TRACK } from './slider-scale'

afterEach(cleanup)

const LOAD = { label: 'Peak load', unit: 'requests/s', help: 'In the busiest second', min: 1, max: 1_000_000, step: 1 }
const SHARE = { label: 'Reads', unit: '%', help: 'Of all requests', min: 0, max: 1, step: 0.01 }

function shown(field: typeof LOAD, scale: 'linear' | 'log', own?: number) {
  const told = vi.fn<(value: number | undefined) => void>()
  render(
    <Slider
      {...field}
      own={own}
      standard={field === SHARE ? 0.8 : 1000}
      scale={scale}
      onChange={told}
      say={(value) => `${value} in words`}
    />,
  )
  return told
}

const slider = () => screen.getByRole<HTMLInputElement>('slider')
const move = (to: number) => fireEvent.change(slider(), { target: { value: String(to) } })

describe('a slider', () => {
  test('announces its value with its unit, and is described by its help text', () => {
    shown(LOAD, 'log')
    expect(slider().getAttribute('aria-valuetext')).toBe('1000 in words')
    const help = document.getElementById(slider().getAttribute('aria-describedby') ?? '')
    expect(help?.textContent).toBe('In the busiest second')
  })

  test('passes on the value it is moved to', () => {
    const told = shown(SHARE, 'linear')
    move(0.25)
    expect(told).toHaveBeenCalledExactlyOnceWith(0.25)
  })

  test.each([
    ['start', 0, LOAD.min],
    ['end', TRACK, LOAD.max],
  ])('on a logarithmic scale reaches the %s of its range', (_, notch, value) => {
    const told = shown(LOAD, 'log')
    move(notch)
    expect(told).toHaveBeenCalledExactlyOnceWith(value)
  })

  test('a share is typed as a percentage and stored as a share', () => {
    const told = shown(SHARE, 'linear')
    expect(screen.getByRole<HTMLInputElement>('textbox').value).toBe('80')
    fireEvent.change(screen.getByRole('textbox'), { target: { value: '35' } })
    expect(told).toHaveBeenCalledExactlyOnceWith(0.35)
  })
})
