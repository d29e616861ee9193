import { defineConfig } from '@playwright/test'
import { findBrowser } from '@/scripts/environment/find-browser.mjs'

// `npm test` finds or installs a browser, serves the app on a free port, and passes both on. Run by hand, we do it
// ourselves.
const servedPort = process.env.LOADBEARING_E2E_PORT
const port = Number(servedPort ?? 5310)
const executablePath = process.env.LOADBEARING_BROWSER ?? findBrowser() ?? undefined

const DESKTOP = { viewport: { width: 1280, height: 800 } }
const PHONE_ALONE = /\.phone\.spec\.ts$/
/** Files whose tests open an address and look at it, and leave nothing behind that the next could see. */
const LOOKS = [
  'accessibility',
  'capacity',
  'damaged-links',
  'figures',
  'ledger',
  'migration',
  'over-time',
  'print',
  'reading',
  'recommendation',
  'vendors',
  'weight',
].map((name) => `**/e2e/${name}.spec.ts`)

/**
 * Journeys run at 1280 px: those that only look in `look`, where the tests of a worker share a context and its page,
 * emptied between them, because opening new ones takes longer than most looks; all others in `desktop`, each in a
 * context of its own. Those whose title holds @phone run at 360 px in `phone` as well; a file called *.phone.spec.ts
 * runs at 360 px alone.
 */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  reporter: [['list']],
  use: {
    baseURL: `http://localhost:${port}`,
    browserName: 'chromium',
    locale: 'en-US',
    timezoneId: 'UTC',
    // What is kept by one journey would be seen by another page of it; e2e/offline*.spec.ts allow it.
    serviceWorkers: 'block',
    // A trace of every test takes longer than the tests; for one that fails: `npm run e2e -- <file> --trace on`.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath,
      // Nothing that phones home or waits for hardware: the tests see this machine and nothing else.
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'look', testMatch: LOOKS, use: { ...DESKTOP, reuseContext: true } },
    { name: 'desktop', testIgnore: [PHONE_ALONE, ...LOOKS], use: DESKTOP },
    {
      name: 'phone',
      grep: /@phone|\.phone\.spec\.ts/,
      use: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    },
  ],
  webServer: servedPort
    ? undefined
    : {
        command: 'node scripts/start.mjs',
        env: { PORT: String(port) },
        url: `http://localhost:${port}/`,
        timeout: 300_000,
        stdout: 'ignore',
        stderr: 'pipe',
        gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
      },
})
