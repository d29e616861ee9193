/** Takes the place of a drawing until it is loaded, and when scripts are off. */
export function DrawingPlaceholder() {
  return (
    <p data-drawing-placeholder="" className="grid h-full place-items-center text-sm text-muted">
      The table below holds the same figures.
    </p>
  )
}
