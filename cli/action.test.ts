import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parse } from 'yaml'

/* The action as GitHub runs it, against a stand-in for its API over HTTP, with an outcome of `check` from npx. */

const folder = mkdtempSync(path.join(tmpdir(), 'loadbearing-action-'))
const comments: { id: number; body: string; user: { type: string } }[] = []
const asked: string[] = []
let refuses = false

const api = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', () => {
    const { method = '', url = '' } = request
    asked.push(`${method} ${url}`)
    const text = Buffer.concat(chunks).toString('utf8')
    const { body } = text === '' ? { body: '' } : JSON.parse(text)
    if (method === 'POST') comments.push({ id: 7, body, user: { type: 'Bot' } })
    if (method === 'PATCH') Object.assign(comments.find(({ id }) => url.endsWith(`/${id}`)) ?? {}, { body })
    response.writeHead(refuses ? 403 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(method === 'GET' ? comments : {}))
  })
})

beforeAll(() => new Promise<void>((ready) => void api.listen(0, '127.0.0.1', ready)))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
  return new Promise((closed) => void api.close(closed))
})

const REPORT = {
  headline: '2 decision records: 1 holds, 1 flipped',
  records: [
    { file: 'docs/adr/1.md', line: 4, verdict: 'holds', because: 'the same', moved: [] },
    { file: 'docs/adr/a,b:2.md', line: 9, verdict: 'flipped', because: '100% other', moved: ['a price fell'] },
  ],
  broken: [],
}

/** Runs the action; npx prints the report as JSON, or what it was asked for. */
async function action(env: Record<string, string> = {}) {
  const npx = path.join(folder, 'npx')
  writeFileSync(
    npx,
    `#!/usr/bin/env bash\nprintf '%s\\n' "$*" >> "${folder}/asked"\n` +
      `case "$*" in *json) cat <<'JSON'\n${JSON.stringify(REPORT)}\nJSON\n` +
      `;; *) echo '## ${REPORT.headline}' ;; esac\nexit 1\n`,
  )
  chmodSync(npx, 0o755)
  for (const name of ['asked', 'output', 'summary']) writeFileSync(path.join(folder, name), '')
  const ran = spawn(process.execPath, ['action/check.mjs'], {
    env: {
      ...process.env,
      PATH: `${folder}:${process.env.PATH ?? ''}`,
      FILES: 'docs/adr/*.md',
      FAIL_ON: 'flipped',
      DRIFT: '10%',
      COMMENT: 'true',
      PULL_REQUEST: '12',
      GITHUB_REPOSITORY: 'acme/shop',
      GITHUB_API_URL: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
      GITHUB_OUTPUT: path.join(folder, 'output'),
      GITHUB_STEP_SUMMARY: path.join(folder, 'summary'),
      RUNNER_TEMP: folder,
      ...env,
    },
  })
  let out = ''
  ran.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')))
  const code = await new Promise((ended) => ran.on('close', ended))
  const read = (name: string) => readFileSync(path.join(folder, name), 'utf8')
  return { code, out, npx: read('asked'), output: read('output'), summary: read('summary') }
}

test('annotates what does not hold, writes the summary and one comment, and ends as the check did', async () => {
  const { code, out, npx, output, summary } = await action()
  expect(code).toBe(1)
  expect(out).toBe('::warning file=docs/adr/a%2Cb%3A2.md,line=9,title=flipped::100%25 other%0Aa price fell\n')
  expect(npx.split('\n')[0]).toBe('--yes loadbearing check docs/adr/*.md --fail-on flipped --drift 10% --format json')
  expect(output).toContain(`headline=${REPORT.headline}\n`)
  expect(summary).toContain(`## ${REPORT.headline}`)
  expect(comments.map(({ body }) => body)).toEqual([`<!-- loadbearing-check -->\n## ${REPORT.headline}\n`])
}, 30_000)

test('renews the comment of an earlier run, and writes none where nobody wants one', async () => {
  comments.splice(0, comments.length, { id: 3, body: '<!-- loadbearing-check -->\nold', user: { type: 'Bot' } })
  asked.length = 0
  await action()
  expect(asked).toEqual([
    'GET /repos/acme/shop/issues/12/comments?per_page=100&page=1',
    'PATCH /repos/acme/shop/issues/comments/3',
  ])
  expect(comments).toHaveLength(1)
  expect(comments[0]?.body).toContain(REPORT.headline)
  asked.length = 0
  await action({ COMMENT: 'false' })
  await action({ PULL_REQUEST: '' })
  expect(asked).toEqual([])
}, 30_000)

test('without permission for the comment it says so, and the check still counts', async () => {
  refuses = true
  const { code, out } = await action()
  refuses = false
  expect(code).toBe(1)
  expect(out).toContain('::warning title=loadbearing check::The comment could not be written: GET')
}, 30_000)

test('no input is part of a script', () => {
  const { runs, inputs } = parse(readFileSync('action/action.yml', 'utf8'))
  expect(runs.using).toBe('composite')
  for (const { run, shell } of runs.steps) {
    expect(shell).toBe('bash')
    expect(run).not.toContain('${{')
  }
  const said = JSON.stringify(runs)
  for (const name of Object.keys(inputs)) expect(said).toContain(`inputs.${name} `)
})
