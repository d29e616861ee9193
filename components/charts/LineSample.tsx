/** A short sample of a line with its colour and dashes, for legends and tooltips. */
export function LineSample({ color, dash }: { color: string; dash: string }) {
  return (
    <svg aria-hidden="true" width={34} height={10} viewBox="0 0 34 10" className="inline-block shrink-0">
      <path d="M0 5h34" stroke={color} strokeWidth={2} strokeDasharray={dash || undefined} />
    </svg>
  )
}
