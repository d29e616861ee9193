/**
 * Where a source of the price lists can be read. Sources on the web begin with their host and path, or with `github`,
 * an owner and a repository; Infracost's also name the file and its commit. Others are no pages.
 */
export function sourceUrl(source: string): string | undefined {
  const page = /^(?:[a-z0-9-]+\.)+(?:com|gov|org|io|dev)(?:\/[\w/-]*)?/.exec(source)
  if (page) return `https://${page[0]}`
  const file = /^github ([\w.-]+\/[\w.-]+) (\S+) \(([0-9a-f]{8}),/.exec(source)
  if (file) return `https://github.com/${file[1]}/blob/${file[3]}/${file[2]}`
  const repository = /^github ([\w.-]+\/[\w.-]+)/i.exec(source)
  return repository ? `https://github.com/${repository[1]}` : undefined
}
