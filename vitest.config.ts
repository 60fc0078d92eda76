import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'node_modules/**', 'tests/.sites/**'],
    // Some tests build a whole small site.
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
})
