import { execFile, execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { Client } from '@modelcontextprotocol/client'
import { StdioClientTransport } from '@modelcontextprotocol/client/stdio'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/*
 * The command line as people get it: built, packed, installed into an empty folder without a network, and run there.
 */

const folder = mkdtempSync(path.join(tmpdir(), 'loadbearing-packed-'))
const program = path.join(folder, 'node_modules', '.bin', 'loadbearing')
const run = promisify(execFile)

beforeAll(async () => {
  const built = path.join(folder, 'built')
  await run(process.execPath, ['scripts/build-cli.mjs'], { env: { ...process.env, LOADBEARING_CLI_OUT: built } })
  const npm = { cwd: folder, env: { ...process.env, npm_config_cache: path.join(folder, 'cache') } }
  await run('npm', ['pack', built, '--silent'], npm)
  const [archive = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  writeFileSync(path.join(folder, 'package.json'), '{"private": true}')
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', '--silent', `./${archive}`], npm)
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

const said = (args: readonly string[], { input = '', env = {} } = {}) => {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '', ...env },
  })
  return { status, stdout, stderr }
}

describe('the packed command line', () => {
  test('has no packages of its own, and names the licences of those inside it', () => {
    const installed = path.join(folder, 'node_modules')
    expect(readdirSync(installed).filter((name) => !name.startsWith('.'))).toEqual(['loadbearing'])
    const files = readdirSync(path.join(installed, 'loadbearing')).sort()
    expect(files).toEqual(['LICENSE', 'NOTICES.md', 'README.md', 'loadbearing.mjs', 'package.json'])
    const notices = readFileSync(path.join(installed, 'loadbearing', 'NOTICES.md'), 'utf8')
    for (const name of ['cac', 'papaparse', 'zod']) expect(notices).toMatch(new RegExp(`^## ${name} \\d`, 'm'))
    expect(notices).not.toContain('See the package.')
  })

  test('says its version, and helps', () => {
    const { version } = JSON.parse(readFileSync('cli/package.json', 'utf8'))
    expect(said(['--version']).stdout).toContain(`loadbearing/${version}`)
    const help = said(['--help'])
    expect(help).toMatchObject({ status: 0, stderr: '' })
    expect(help.stdout).toContain('Exit codes:')
    expect(said([]).stdout).toBe(help.stdout)
    expect(said(['help', 'estimate']).stdout).toContain('$ loadbearing estimate <pattern> [scenario]')
  })

  test('recommends, also from standard input, without colours where nobody sees them', () => {
    const { status, stdout, stderr } = said(['recommend', '--peak', '6000', '--teams', '3'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const json = said(['recommend', '-', '--format', 'json'], { input: '{"answers": {"peakQps": 6000, "teams": 3}}' })
    const { recommendation } = JSON.parse(json.stdout)
    expect(stdout).toContain(recommendation.name)
    expect(stdout).not.toContain('\u001b')
    expect(said(['fields'], { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[1m')
    expect(said(['fields'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).stdout).not.toContain('\u001b')
  })

  test('ends quietly when its reader has enough', () => {
    const command = '"$1" fields | true; echo "${PIPESTATUS[0]}"'
    const { stdout, stderr } = spawnSync('bash', ['-c', command, 'bash', program], { cwd: folder, encoding: 'utf8' })
    expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: '' })
  })

  test('answers agents over standard input and output, as the official client asks', async () => {
    const client = new Client({ name: 'test', version: '1' })
    await client.connect(new StdioClientTransport({ command: program, args: ['mcp', '--site', 'https://example.org'] }))
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toContain('recommend')
    const answer = await client.callTool({ name: 'recommend', arguments: { answers: { peakQps: 6000, teams: 3 } } })
    expect(answer.structuredContent).toMatchObject({
      name: expect.any(String),
      about: { page: expect.stringContaining('https://example.org/recommendation?') },
    })
    await client.close()
  })

  test('errors go to standard error, with 2 as exit code', () => {
    const { status, stdout, stderr } = said(['recommend', '--peek', '5'])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toBe('loadbearing: --peek: found an unknown option, expected --peak\n')
  })

  test('completes commands, options and values in bash', () => {
    mkdirSync(path.join(folder, 'shell'), { recursive: true })
    const script = path.join(folder, 'shell', 'bash')
    writeFileSync(script, said(['completion', 'bash']).stdout)
    const offered = (...words: string[]) =>
      execFileSync(
        'bash',
        [
          '-c',
          'source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _loadbearing; echo "${COMPREPLY[*]}"',
          ...['bash', script, ...words],
        ],
        { encoding: 'utf8' },
      ).trim()
    expect(offered('loadbearing', 'rec')).toContain('recommend')
    expect(offered('loadbearing', 'recommend', '--pea')).toBe('--peak')
    expect(offered('loadbearing', 'recommend', '--format', 'j')).toBe('json')
  })

  test.each(['zsh', 'fish'])('writes completion that %s reads, where it is installed', (shell) => {
    const { status, stdout } = said(['completion', shell])
    expect(status).toBe(0)
    expect(stdout).toContain('recommend')
    const file = path.join(folder, `completion.${shell}`)
    writeFileSync(file, stdout)
    const isInstalled = (process.env.PATH ?? '').split(path.delimiter).some((at) => existsSync(path.join(at, shell)))
    expect(isInstalled ? spawnSync(shell, ['-n', file]).status : 0).toBe(0)
  })
})
