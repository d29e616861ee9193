/** Where the site lives, for absolute addresses in metadata: `SITE_URL`, or the local address it is served at. */
export const siteUrl = (): string => (process.env.SITE_URL ?? `http://localhost:${process.env.PORT ?? 3000}`).replace(/\/+$/, '')
