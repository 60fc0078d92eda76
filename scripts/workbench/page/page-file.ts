import path from 'node:path'

/** A file of the workbench's page as it is sent. */
export interface PageFile {
  type: string
  content: Buffer
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json; charset=utf-8',
}

/** What a file is sent as, by the end of its name. */
export function typeOf(file: string): string {
  return types[path.extname(file)] ?? 'application/octet-stream'
}
