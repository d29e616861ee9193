/** What a map says where its cursor can stand; it stands in the markup of the map. */
export type ReadMap = {
  label: string
  /** Values at the points that the cursor stops at, from the low end to the high one. */
  xs: string[]
  ys: string[]
  names: string[]
  /** Row after row from the least y: the place of the best one's name, and what it costs. */
  best: number[]
  least: string[]
  /** Where today lies, in per cent from the left and the top. */
  here: { left: number; top: number }
}

type Place = { column: number; row: number }

const STEPS: Record<string, Place> = {
  ArrowLeft: { column: -1, row: 0 },
  ArrowRight: { column: 1, row: 0 },
  ArrowUp: { column: 0, row: 1 },
  ArrowDown: { column: 0, row: -1 },
}

/**
 * A cursor over a map that the server drew, moved with the arrow keys or a pointer; what lies under it is said below.
 * Returns what takes it away.
 */
export function cursorOn(map: HTMLElement): () => void {
  const { label, xs, ys, names, best, least, here } = JSON.parse(map.dataset.map ?? '{}') as ReadMap
  const [right, top] = [xs.length - 1, ys.length - 1]
  const home = { column: Math.round((here.left / 100) * right), row: Math.round((1 - here.top / 100) * top) }
  let at: Place = home
  const part = (name: string) => map.parentElement?.querySelector<HTMLElement>(`[data-cursor="${name}"]`)

  const text = part('said')
  const said = text?.textContent ?? ''
  const show = (place: Place, words?: string) => {
    at = { column: within(place.column, right), row: within(place.row, top) }
    const index = at.row * xs.length + at.column
    const point = `Across ${xs[at.column]}, up ${ys[at.row]}: ${names[best[index] ?? 0]} costs least, ${least[index]}`
    map.ariaValueNow = String(index)
    map.ariaValueText = words ?? point
    if (text) text.textContent = words ?? point
    part('across')?.style.setProperty('left', `${(at.column / right) * 100}%`)
    part('up')?.style.setProperty('top', `${(1 - at.row / top) * 100}%`)
  }
  const move = (place: Place) => {
    show(place)
    part('here')?.setAttribute('hidden', '')
    for (const line of ['across', 'up']) part(line)?.removeAttribute('hidden')
  }
  /** Today lies between the points: what the server said of it is exact. */
  const goHome = () => {
    show(home, said)
    part('here')?.removeAttribute('hidden')
    for (const line of ['across', 'up']) part(line)?.setAttribute('hidden', '')
  }
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (event.key === 'Home') goHome()
    else if (step) move({ column: at.column + step.column, row: at.row + step.row })
    else return
    event.preventDefault()
  }
  const point = ({ clientX, clientY }: PointerEvent) => {
    const { left, top: above, width, height } = map.getBoundingClientRect()
    move({
      column: Math.round(((clientX - left) / width) * right),
      row: Math.round((1 - (clientY - above) / height) * top),
    })
  }
  const hover = (event: PointerEvent) => {
    if (event.pointerType === 'mouse') point(event)
  }
  map.role = 'slider'
  map.tabIndex = 0
  map.ariaLabel = label
  map.ariaRoleDescription = 'map'
  map.ariaValueMin = '0'
  map.ariaValueMax = String(best.length - 1)
  part('help')?.removeAttribute('hidden')
  goHome()
  const over = new AbortController()
  map.addEventListener('keydown', press, over)
  map.addEventListener('pointerdown', point, over)
  map.addEventListener('pointermove', hover, over)
  return () => over.abort()
}

const within = (place: number, last: number) => Math.min(last, Math.max(0, place))
