/** Leaves only the rows that differ. A checkbox that the style sheet reads, so it works without a script. */
export function DifferencesSwitch() {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 text-sm">
      <input type="checkbox" data-only-differences="" defaultChecked className="size-5 accent-(--accent)" />
      Hide identical rows
    </label>
  )
}
