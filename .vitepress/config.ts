import { fileURLToPath } from 'node:url'
import { buildConfig } from '#config/build-config.ts'
import site from '../site.config.ts'

export default buildConfig(fileURLToPath(new URL('../', import.meta.url)).replace(/[\\/]$/, ''), site)
