import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import vm from 'node:vm'

const ownRoot = fileURLToPath(new URL('../', import.meta.url))

/** What must stay a module of its own: it is loaded late, or finds its own files beside it. */
const external = [
  '@playwright/test',
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
  const bundle = path.join(cache, `${name}.cjs`)
  const record = path.join(cache, `${name}.json`)
  if (!isFresh(bundle, record)) {
    mkdirSync(cache, { recursive: true })
    const { code, stamps } = await makeBundle(name, root)
    write(bundle, code)
    write(record, JSON.stringify({ node: process.version, stamps }))
  }
  return load(bundle)
}

/** As `require` would, but with the compiled code of the first time. */
function load(bundle) {
  const compiled = `${bundle}.compiled`
  const code = `(function (module, exports, require) {${readFileSync(bundle, 'utf8')}\n})`
  const cachedData = readIfThere(compiled)
  const script = new vm.Script(code, { filename: bundle, cachedData })
  const module = { exports: {} }
  script.runInThisContext()(module, module.exports, createRequire(bundle))
  const isKept = cachedData !== undefined && !script.cachedDataRejected
  if (!isKept && !process.argv.includes('--help')) {
    // On the way out, when the functions that a command calls have been compiled; its help calls hardly any.
    process.once('exit', () => write(compiled, script.createCachedData()))
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

function isFresh(bundle, record) {
  try {
    statSync(bundle)
    const { node, stamps } = JSON.parse(readFileSync(record, 'utf8'))
    return (
      node === process.version && Object.entries(stamps).every(([file, stamp]) => stampOf(file) === stamp)
    )
  } catch {
    return false
  }
}

function stampOf(file) {
  const { mtimeMs, size } = statSync(file)
  return `${mtimeMs} ${size}`
}

async function makeBundle(name, root) {
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
  return { code: outputFiles[0].contents, stamps }
}

/** Two commands may start at once: each sees a whole file. */
function write(file, content) {
  const temporary = `${file}.${process.pid}.tmp`
  writeFileSync(temporary, content)
  renameSync(temporary, file)
}
