/** Leaves only the rows that differ. A checkbox that the style sheet reads: it works without a script. */
export function DifferencesSwitch() {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 text-sm">
      <input type="checkbox" data-only-differences="" className="size-5 accent-(--accent)" />
      <span>
        Show only differences
        <span className="block text-2xs text-muted">
          Rows in which all say the same are dimmed, and leave when this is ticked.
        </span>
      </span>
    </label>
  )
}
