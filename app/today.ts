/** The day that prices are held against, as yyyy-mm-dd: that of the request, not of the build. */
export const today = (): string => new Date().toISOString().slice(0, 'yyyy-mm-dd'.length)
