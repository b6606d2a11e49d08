/** Serves a built app from memory, with the headers it ships with, compressed when it is first asked for. */
import { readdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { cacheControl, headersOf } from '../headers'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
}

// Nothing goes farther than this machine: the best compression would take forty times as long and gain nothing.
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }
const PACKED = {
  br: (body: Buffer): Buffer => brotliCompressSync(body, BROTLI),
  gzip: (body: Buffer): Buffer => gzipSync(body),
  identity: (body: Buffer): Buffer => body,
} as const
type Encoding = keyof typeof PACKED

interface Served {
  readonly type: string
  readonly cache: string
  readonly bodyAs: (encoding: Encoding) => Buffer
}

/** A body in each encoding, made when it is first asked for. */
function packing(body: Buffer): Served['bodyAs'] {
  const made: Partial<Record<Encoding, Buffer>> = {}
  return (encoding) => (made[encoding] ??= PACKED[encoding](body))
}

/** Every file of a folder by its address; dot files are for other hosts. */
function filesOf(folder: string): Map<string, Served> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll('\\', '/'))
  const files = new Map(
    names.map((name): [string, Served] => {
      const bodyAs = packing(readFileSync(join(folder, name)))
      return [name, { type: TYPES[extname(name)] ?? 'application/octet-stream', cache: cacheControl(name), bodyAs }]
    }),
  )
  const index = files.get('/index.html')
  if (index) files.set('/', index)
  return files
}

function answer(files: ReadonlyMap<string, Served>, request: IncomingMessage, response: ServerResponse): void {
  const path = (request.url ?? '/').replace(/[?#].*/, '')
  for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value)
  const file = files.get(path)
  const readable = request.method === 'GET' || request.method === 'HEAD'
  if (!file || !readable) {
    response.writeHead(readable ? 404 : 405, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-cache' }).end()
    return
  }
  const accepted = String(request.headers['accept-encoding'] ?? '')
  const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
  const body = file.bodyAs(encoding)
  response.writeHead(200, {
    'Content-Type': file.type,
    'Cache-Control': file.cache,
    'Content-Length': body.length,
    Vary: 'Accept-Encoding',
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}

/** What answers with the files of a folder as they are now. */
export function answers(folder: string): RequestListener {
  const files = filesOf(folder)
  return (request, response) => answer(files, request, response)
}

export interface Server {
  readonly address: string
  readonly close: () => Promise<void>
}

/** Serves a folder on this machine only, at the first free port from `port` on; 0 is any. */
export async function serve(folder: string, port: number): Promise<Server> {
  const server = createServer(answers(folder))
  await new Promise<void>((resolve, reject) => {
    let next = port
    server.on('error', (fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'EADDRINUSE' || next >= port + 20) return reject(fault)
      next += 1
      return server.listen(next, 'localhost')
    })
    server.listen(next, 'localhost', resolve)
  })
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
