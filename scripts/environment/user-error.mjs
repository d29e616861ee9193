/** An error that the reader can correct. Only its message is printed, without a stack. */
export class UserError extends Error {}

/**
 * Runs a command line program. A UserError ends it with its message, any other error with its stack; the exit code is 1
 * for both.
 */
export async function runOrExplain(main) {
  try {
    await main()
  } catch (error) {
    console.error(error instanceof UserError ? error.message : error)
    process.exitCode = 1
  }
}

const OLDEST_NODE = [20, 19]

/** Throws when this Node is older than the project supports. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number)
  const tooOld = major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])
  if (tooOld)
    throw new UserError(`Loadbearing needs Node ${OLDEST_NODE.join('.')} or newer, and this is Node ${version}.`)
}
