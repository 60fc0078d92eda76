import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import vm from 'node:vm'

const ownRoot = fileURLToPath(new URL('../', import.meta.url))

/** What must stay a module of its own: it is loaded late, or finds its own files beside it. */
const external = [
  '@playwright/test',
  '@vitejs/plugin-vue',
  'echarts',
  'esbuild',
  'flexsearch/db',
  'pg-promise',
  'tsx',
  'vite',
  'vitepress',
  'vue',
]

/**
 * A command as one file of JavaScript, which starts in a fraction of the time that its some hundred modules of
 * TypeScript take. It is made when it is first needed, and again when a file that it is made of has changed;
 * beside it V8's compiled code is kept. Throws where it cannot be made or kept; the command can then be run from
 * its TypeScript.
 */
export async function bundledCommand(name, root = ownRoot) {
  const cache = path.join(root, 'node_modules/.cache/tingwall')
  const record = path.join(cache, `${name}.json`)
  const hash = freshHash(record, root) ?? (await makeBundle(name, root, cache, record))
  return load(bundlePath(cache, name, hash))
}

function bundlePath(cache, name, hash) {
  return path.join(cache, `${name}-${hash}.cjs`)
}

/** As `require` would, but with the compiled code of the first time. */
function load(bundle) {
  // Named by the bundle's hash: V8 itself only looks whether the code is as long as it was.
  const compiled = bundle.replace(/cjs$/, 'compiled')
  const code = `(function (module, exports, require) {${readFileSync(bundle, 'utf8')}\n})`
  const cachedData = readIfThere(compiled)
  const script = new vm.Script(code, { filename: bundle, cachedData })
  const module = { exports: {} }
  script.runInThisContext()(module, module.exports, createRequire(bundle))
  const isKept = cachedData !== undefined && !script.cachedDataRejected
  if (!isKept && !process.argv.includes('--help')) {
    // On the way out, when the functions that a command calls have been compiled; its help calls hardly any.
    process.once('exit', () => {
      try {
        write(compiled, script.createCachedData())
      } catch {
        // Made without it the next time.
      }
    })
  }
  return module.exports
}

function readIfThere(file) {
  try {
    return readFileSync(file)
  } catch {
    return undefined
  }
}

/** The hash of the bundle as recorded; the bundle has the places of its modules in it, so a copy makes its own. */
function freshHash(record, root) {
  try {
    const { node, root: madeIn, stamps, hash } = JSON.parse(readFileSync(record, 'utf8'))
    if (node !== process.version || madeIn !== root) return undefined
    return Object.entries(stamps).every(([file, stamp]) => stampOf(file) === stamp) ? hash : undefined
  } catch {
    return undefined
  }
}

function stampOf(file) {
  const { mtimeMs, size } = statSync(file)
  return `${mtimeMs} ${size}`
}

async function makeBundle(name, root, cache, record) {
  const { build } = await import('esbuild')
  const madeBy = [fileURLToPath(import.meta.url), path.join(root, 'package.json')]
  const stamps = Object.fromEntries(madeBy.map((file) => [file, stampOf(file)]))
  // A module that asks where it is means its own file. What is bundled is what was stamped, whoever edits meanwhile.
  const ownPlace = {
    name: 'own-place',
    setup({ onLoad }) {
      onLoad({ filter: /\.(?:[cm]?[jt]s|json)$/ }, ({ path: file }) => {
        stamps[file] = stampOf(file)
        if (!file.endsWith('.ts')) return undefined
        const place = JSON.stringify(pathToFileURL(file).href)
        return { contents: readFileSync(file, 'utf8').replaceAll('import.meta.url', place), loader: 'ts' }
      })
    },
  }
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`scripts/commands/${name}.ts`],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // Compiled code that was kept cannot call import(); `require` takes modules too, from Node 20.19 on.
    supported: { 'dynamic-import': false },
    mainFields: ['module', 'main'],
    external: external.flatMap((found) => [found, `${found}/*`]),
    plugins: [ownPlace],
    logLevel: 'silent',
  })
  const code = outputFiles[0].contents
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 16)
  mkdirSync(cache, { recursive: true })
  for (const old of readdirSync(cache)) {
    if (old.startsWith(`${name}-`) && !old.includes(hash)) rmSync(path.join(cache, old))
  }
  write(bundlePath(cache, name, hash), code)
  write(record, JSON.stringify({ node: process.version, root, stamps, hash }))
  return hash
}

/** Two commands may start at once: each sees a whole file. */
function write(file, content) {
  const temporary = `${file}.${process.pid}.tmp`
  writeFileSync(temporary, content)
  renameSync(temporary, file)
}
