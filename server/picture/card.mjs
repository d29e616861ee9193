import { COLOURS } from './colours.mjs'
import { cut, drawable } from './text.mjs'

export const SIZE = { width: 1200, height: 630 }

/** Elements as React would make them, which is what the layout takes. */
const element = (type, { children, ...props }) => ({ type, props: { ...props, children } })
const box = (style, ...children) =>
  element('div', { style: { display: 'flex', ...style }, children: children.filter(Boolean) })
const text = (words, style) => element('div', { style: { display: 'flex', ...style }, children: words })
const path = (d, stroke, more = {}) => element('path', { d, stroke, fill: 'none', ...more })

/**
 * The preview of a link: what is recommended, what it costs, and its drawing. Without a recommendation, what the site
 * is for.
 * @param {PictureFacts} facts
 *
 * @typedef {{ kind: 'site', sentence: string } | RecommendationFacts} PictureFacts
 * @typedef {{
 *   kind: 'recommendation', title: string, name: string, total: string, range: string, asOf: string,
 *   drawing: {
 *     width: number, height: number, strokes: { d: string, of: string | null, dashed?: boolean }[],
 *     texts: { text: string, x: number, y: number, size: number, quiet: boolean }[]
 *   }
 * }} RecommendationFacts
 */
export const cardOf = (facts) =>
  box(
    {
      ...SIZE,
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: '44px 56px 40px',
      background: COLOURS.paper,
      color: COLOURS.ink,
      fontFamily: 'Text',
    },
    facts.kind === 'site' ? site(facts) : recommendation(facts),
    foot(facts.kind === 'site' ? '' : facts.asOf),
  )

function recommendation({ title, name, total, range, drawing }) {
  const shown = drawable(title)
  return box(
    { justifyContent: 'space-between', alignItems: 'center', flexGrow: 1 },
    box(
      { flexDirection: 'column', width: 570 },
      text(shown ? cut(shown, 90) : 'Recommendation', { fontSize: 27, color: COLOURS.muted, lineHeight: 1.25 }),
      text(cut(name, 110), { fontSize: nameSize(name), fontWeight: 600, lineHeight: 1.1, marginTop: 10 }),
      text(total, { fontSize: 74, fontWeight: 600, lineHeight: 1, marginTop: 34 }),
      text(range, { fontSize: 28, lineHeight: 1.3, marginTop: 12 }),
    ),
    structure(drawing),
  )
}

const nameSize = (name) => (name.length <= 30 ? 58 : name.length <= 64 ? 48 : 40)

const MOST = { width: 460, height: 440 }
const AROUND = 14

/** The composition on squared paper. The layout sets no text in drawings, so the names lie over it. */
function structure({ width, height, strokes, texts }) {
  const scale = Math.min(MOST.width / width, MOST.height / height)
  const size = { width: width * scale, height: height * scale }
  const lines = strokes.map(({ d, of, dashed }) =>
    path(d, (of && COLOURS[of]) || COLOURS['rule-strong'], {
      strokeWidth: 1.6,
      ...(dashed && { strokeDasharray: '4 3' }),
    }),
  )
  const names = texts.map(({ text: words, x, y, size: fontSize, quiet }) =>
    text(words, {
      position: 'absolute',
      left: x * scale,
      top: y * scale,
      fontSize: fontSize * scale,
      lineHeight: 1.2,
      letterSpacing: quiet ? 1 : 0,
      color: quiet ? COLOURS.muted : COLOURS.ink,
      fontWeight: quiet ? 400 : 600,
      whiteSpace: 'nowrap',
    }),
  )
  return box(
    { padding: AROUND, border: `2px solid ${COLOURS.rule}`, background: COLOURS.raised },
    box(
      { position: 'relative', ...size },
      element('svg', {
        ...size,
        viewBox: `0 0 ${width} ${height}`,
        children: [path(squares(width, height), COLOURS.grid, { strokeWidth: 0.6 }), ...lines],
      }),
      ...names,
    ),
  )
}

function squares(width, height) {
  const every = 16
  const lines = (length) => Array.from({ length: Math.floor(length / every) + 1 }, (_, index) => index * every)
  return (
    lines(width)
      .map((x) => `M${x} 0V${height}`)
      .join('') +
    lines(height)
      .map((y) => `M0 ${y}H${width}`)
      .join('')
  )
}

const site = ({ sentence }) =>
  box(
    { flexDirection: 'column', justifyContent: 'center', flexGrow: 1 },
    text('Which architecture can your load, your team and your budget bear?', {
      fontSize: 68,
      fontWeight: 600,
      lineHeight: 1.12,
    }),
    text(sentence, { fontSize: 30, lineHeight: 1.35, marginTop: 28, color: COLOURS.muted }),
  )

const foot = (words) =>
  box(
    {
      justifyContent: 'space-between',
      alignItems: 'center',
      paddingTop: 20,
      borderTop: `2px solid ${COLOURS.rule}`,
      fontSize: 26,
    },
    box({ alignItems: 'center' }, mark(), text('Loadbearing', { fontWeight: 600, marginLeft: 14 })),
    text(words, { color: COLOURS.muted, fontSize: 22 }),
  )

const mark = () =>
  element('svg', {
    width: 40,
    height: 40,
    viewBox: '0 0 28 28',
    children: [
      path('M2 15h24M5 15l-3.5 7h7zM23 15l-3.5 7h7zM1 25h26', COLOURS.ink, { strokeWidth: 1.75 }),
      path('M14 3v9M10.5 8.5L14 12l3.5-3.5', COLOURS.accent, { strokeWidth: 1.75 }),
    ],
  })
