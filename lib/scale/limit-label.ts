import type { ScaleLimit } from '@/content/schemas/pattern'

/**
 * Name of a limit on screen. The page of a pattern quotes the reference guide (`text`); everywhere else `label` names
 * it in the app's units, where there is one.
 */
export const limitLabel = ({ label, text }: ScaleLimit): string => label ?? text
