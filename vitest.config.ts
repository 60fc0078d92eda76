import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'node_modules/**', 'tests/.sites/**'],
    // A test waits for files and processes more than it computes.
    maxWorkers: '100%',
    // Some tests build a whole small site.
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
})
