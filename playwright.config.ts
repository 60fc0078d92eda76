import { defineConfig } from '@playwright/test'
import { gapsPort, sitePort } from './tests/e2e/addresses.ts'

const executablePath = process.env.TINGWALL_BROWSER

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 120_000,
  // Long, since a busy machine is no fault of the site: how fast it is is measured by the benchmark.
  expect: { timeout: 20_000 },
  outputDir: 'test-results',
  use: {
    baseURL: `http://localhost:${sitePort}`,
    locale: 'en-GB',
    // Tests may then put other answers in place of the site's; offline.spec.ts allows them.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: [
    {
      command: `node scripts/run.mjs start --strict-port --port ${sitePort}`,
      url: `http://localhost:${sitePort}/en/`,
      timeout: 300_000,
      reuseExistingServer: false,
      stdout: 'pipe',
    },
    {
      command: `node --import tsx tests/sites/serve-gaps.ts ${gapsPort}`,
      url: `http://localhost:${gapsPort}/en/`,
      timeout: 300_000,
      reuseExistingServer: false,
      stdout: 'pipe',
    },
  ],
})
