import type { ScaleLimit } from '@/content/schemas/pattern'

/** What a limit is called on screen. Its page quotes the guide; everywhere else one unit has one name. */
export const limitLabel = ({ label, text }: ScaleLimit): string => label ?? text
