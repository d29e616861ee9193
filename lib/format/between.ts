import type { MoneyFormat } from './usd'

/** Where an estimate lies, to follow "between": "$650K and $1.6M". */
export const between = ({ about }: Pick<MoneyFormat, 'about'>, { low, high }: { low: number; high: number }): string =>
  `${about(low)} and ${about(high)}`
