/** In a drawing's place until it is there, and for readers without a script. */
export function DrawingPlaceholder() {
  return (
    <p data-drawing-placeholder="" className="grid h-full place-items-center text-sm text-muted">
      The table below holds the same figures.
    </p>
  )
}
