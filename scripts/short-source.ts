/**
 * Short forms of long source names that several prices share, for use in the rate cards. The price lists have the full
 * names.
 */
const SHORT: readonly [RegExp, string][] = [
  [
    /^github infracost\/infracost internal\/providers\/terraform\/(?:aws|azure|google)\/testdata\/([^/]+)\/.*$/,
    'Infracost fixture $1 (price data of an open-source tool), 2026-08-21',
  ],
  [
    /^github aws\/agent-toolkit-for-aws .*?([^/ ]+\.py).*$/,
    'AWS agent toolkit, $1 (price table of an open-source tool)',
  ],
  [/^github aws\/agent-toolkit-for-aws .*$/, 'AWS agent toolkit, reference tables (of an open-source tool)'],
  [/^AWS docs via aws\/agent-toolkit-for-aws.*$/, 'AWS agent toolkit, feature comparison (of an open-source tool)'],
  [/^(aws\.amazon\.com\/\S*?)\/?( .*)?$/, '$1'],
]

/** The short form of a source name. Equal sources have equal short forms. */
export function shortSource(source: string): string {
  const found = SHORT.find(([long]) => long.test(source))
  return found ? source.replace(found[0], found[1]) : source
}
