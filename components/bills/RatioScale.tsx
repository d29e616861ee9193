import { MARKS, positionOf } from './ratio-scale'

/** The ratio of our estimate to the bill on a logarithmic scale. The shaded part is within a factor of two. */
export function RatioScale({ ratio, isOff }: { ratio: number; isOff: boolean }) {
  return (
    <svg viewBox="0 0 200 16" className="block h-4 w-full min-w-32" aria-hidden="true" preserveAspectRatio="none">
      <rect x={at(1 / 2)} y="0" width={at(2) - at(1 / 2)} height="16" fill="var(--sunken)" />
      <line x1="0" x2="200" y1="8" y2="8" stroke="var(--rule)" vectorEffect="non-scaling-stroke" />
      {MARKS.map((mark) => (
        <line
          key={mark}
          x1={at(mark)}
          x2={at(mark)}
          y1={mark === 1 ? 0 : 5}
          y2={mark === 1 ? 16 : 11}
          stroke="var(--rule-strong)"
          vectorEffect="non-scaling-stroke"
        />
      ))}
      <line
        x1={at(1)}
        x2={at(ratio)}
        y1="8"
        y2="8"
        stroke={isOff ? 'var(--warn)' : 'var(--good)'}
        strokeWidth="4"
        vectorEffect="non-scaling-stroke"
      />
      <line
        x1={at(ratio)}
        x2={at(ratio)}
        y1="2"
        y2="14"
        stroke={isOff ? 'var(--warn)' : 'var(--good)'}
        strokeWidth="3"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  )
}

const at = (ratio: number): number => 1 + positionOf(ratio) * 198
