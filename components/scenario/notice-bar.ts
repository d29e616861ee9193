/** The look of a notice in the bar at the lower edge of the window. */
export const NOTICE_BAR =
  'flex flex-wrap items-center gap-x-6 gap-y-2 border-t border-rule bg-sunken px-4 py-3 text-sm text-ink'
