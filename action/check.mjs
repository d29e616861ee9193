// What action.yml runs: `loadbearing check`, its outcome as annotations, as the summary of the job and as one comment
// on the pull request. Node alone, no packages.
import { spawnSync } from 'node:child_process'
import { appendFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** By which the comment of an earlier run is found again. */
const MARKER = '<!-- loadbearing-check -->'
const { env } = process

const args = ['check', ...(env.FILES ?? '').split(/\s+/).filter((name) => name !== '')]
for (const [flag, value] of [
  ['--fail-on', env.FAIL_ON],
  ['--drift', env.DRIFT],
  ['--observed', env.OBSERVED],
  ['--where', env.WHERE],
])
  if (value) args.push(flag, value)

const json = checked('json')
if (json.stdout === '') stopWith(json)
const report = JSON.parse(json.stdout)
const markdown = checked('md').stdout

const file = path.join(env.RUNNER_TEMP ?? '.', 'loadbearing-check.json')
writeFileSync(file, json.stdout)
add(env.GITHUB_OUTPUT, `report=${file}\nheadline=${report.headline}\n`)
add(env.GITHUB_STEP_SUMMARY, `${markdown}\n`)
for (const line of annotationsOf(report)) console.log(line)
if (env.COMMENT !== 'false' && env.PULL_REQUEST) await comment(`${MARKER}\n${markdown}`)
process.stderr.write(json.stderr)
process.exitCode = json.status ?? 2

function checked(format) {
  const command = ['--yes', env.PACKAGE || 'loadbearing', ...args, '--format', format]
  return spawnSync('npx', command, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, env: { ...env, NO_COLOR: '1' } })
}

function stopWith({ stderr, status, error }) {
  console.log(`::error title=loadbearing check::${escaped(stderr.trim() || String(error))}`)
  process.exit(status || 2)
}

function add(to, text) {
  if (to) appendFileSync(to, text)
}

/** A line for each record that does not hold: https://docs.github.com/actions/reference/workflow-commands. */
function annotationsOf({ records, broken }) {
  const at = ({ file: name, line }) => `file=${property(name)},line=${line}`
  return [
    ...records
      .filter(({ verdict }) => verdict !== 'holds')
      .map((one) => {
        const text = [one.because, ...one.moved].join('\n')
        return `::warning ${at(one)},title=${one.verdict}::${escaped(text)}`
      }),
    ...broken.map((one) => `::error ${at(one)},title=cannot be read::${escaped(one.because)}`),
  ]
}

function escaped(text) {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text) {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** One comment: that of an earlier run is renewed. Without the permission the step says so and goes on. */
async function comment(body) {
  const issue = `/repos/${env.GITHUB_REPOSITORY}/issues/${env.PULL_REQUEST}/comments`
  try {
    const own = await earlier(issue)
    if (own) await asked('PATCH', `/repos/${env.GITHUB_REPOSITORY}/issues/comments/${own.id}`, { body })
    else await asked('POST', issue, { body })
  } catch (error) {
    console.log(`::warning title=loadbearing check::${escaped(`The comment could not be written: ${error.message}`)}`)
  }
}

async function earlier(issue) {
  for (let page = 1; ; page += 1) {
    const comments = await asked('GET', `${issue}?per_page=100&page=${page}`)
    const own = comments.find(({ body: text }) => text?.startsWith(MARKER))
    if (own || comments.length < 100) return own
  }
}

async function asked(method, address, body) {
  const answer = await fetch(`${env.GITHUB_API_URL ?? 'https://api.github.com'}${address}`, {
    method,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${env.GITHUB_TOKEN}`,
      'x-github-api-version': '2022-11-28',
      ...(body && { 'content-type': 'application/json' }),
    },
    body: body && JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`${method} ${address.replace(/\?.*/, '')} was answered with ${answer.status}`)
  return answer.json()
}
