import { spawn } from 'node:child_process'

/** Reads blobs by their ids, all through one process. */
export interface BlobReader {
  /** The bytes; undefined where the repository does not have them. */
  read(blob: string): Promise<Buffer | undefined>
  close(): void
}

const lineEnd = 0x0a

/** Starts `git cat-file --batch` at the first question. */
export function blobReader(root: string): BlobReader {
  const waiting: ((bytes: Buffer | undefined) => void)[] = []
  let git: ReturnType<typeof start> | undefined
  let pending: Buffer[] = []
  let size = 0
  /** How many bytes the next answer needs, as far as that is known. */
  let needed = 0

  function start() {
    const child = spawn('git', ['cat-file', '--batch'], { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] })
    child.stdout.on('data', (chunk: Buffer) => {
      pending.push(chunk)
      size += chunk.length
      if (size >= needed) take()
    })
    const stop = () => {
      for (const answer of waiting.splice(0)) answer(undefined)
    }
    child.on('error', stop)
    child.on('close', stop)
    child.stdin.on('error', stop)
    return child
  }

  /** Gives away every answer that is whole: `<id> blob <size>`, a line end, the bytes, a line end. */
  function take() {
    let bytes = pending.length === 1 && pending[0] ? pending[0] : Buffer.concat(pending)
    needed = 0
    for (;;) {
      const head = bytes.indexOf(lineEnd)
      if (head < 0) break
      const [, kind, length] = bytes.toString('latin1', 0, head).split(' ')
      const isBlob = length !== undefined
      const end = isBlob ? head + 1 + Number(length) + 1 : head + 1
      if (bytes.length < end) {
        needed = end
        break
      }
      waiting.shift()?.(kind === 'blob' ? bytes.subarray(head + 1, end - 1) : undefined)
      bytes = bytes.subarray(end)
    }
    pending = [bytes]
    size = bytes.length
  }

  return {
    read(blob) {
      git ??= start()
      const { stdin } = git
      return new Promise((resolve) => {
        waiting.push(resolve)
        stdin.write(`${blob}\n`)
      })
    },
    close() {
      git?.stdin.end()
      git?.kill()
    },
  }
}
