/**
 * A host that can be told to fail: it publishes one release after another, answers single paths as it should not, dies and comes back
 * at the same address. And releases to publish: the built one with another day, other words, another rule, other addresses for all files.
 */
import { createHash } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answers } from '../../scripts/serve'
import type { FileList } from '../../src/offline/list'

/** Has a server listen on this machine, at any free port if none is named; its address. */
export async function listen(server: Server, port = 0): Promise<string> {
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve))
  return `http://localhost:${(server.address() as AddressInfo).port}/`
}
/** Ends a server, whoever is still connected to it. */
export function shut(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}

export interface Site {
  readonly address: string
  /** The paths that were asked for. */
  readonly asked: string[]
  /** Answers to single paths, in place of the files; '*' is every path. */
  readonly faults: Map<string, RequestListener>
  readonly publish: (folder: string) => void
  readonly die: () => Promise<void>
  readonly revive: () => Promise<void>
}

export async function openSite(folder: string): Promise<Site> {
  let published = answers(folder)
  const asked: string[] = []
  const faults = new Map<string, RequestListener>()
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/^\/|\?.*/g, '')
    asked.push(path)
    const fault = faults.get(path) ?? faults.get('*') ?? published
    fault(request, response)
  })
  const address = await listen(server)
  return {
    address,
    asked,
    faults,
    publish: (next) => {
      published = answers(next)
    },
    die: () => shut(server),
    revive: async () => {
      await listen(server, Number(new URL(address).port))
    },
  }
}

/** What a network that wants to be signed in to answers with, whatever was asked. */
export const PORTAL = (_: unknown, response: ServerResponse): unknown =>
  response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Sign in</title><h1>Sign in to this network</h1>')

export const listOf = (folder: string): FileList => JSON.parse(readFileSync(join(folder, 'files.json'), 'utf8')) as FileList

interface Change {
  readonly checkedOn: string
  /** Whether more than law and words is another. */
  readonly program?: boolean
}

const folders: string[] = []
export const removeReleases = (): void => folders.forEach((folder) => rmSync(folder, { recursive: true }))

/** Another release: its law is of another day, says of foreigners what it said of citizens, and every file has another address. */
export function release({ checkedOn, program = false }: Change): string {
  const folder = mkdtempSync(join(tmpdir(), 'release-'))
  folders.push(folder)
  cpSync('dist', folder, { recursive: true })
  const { version, files, ...list } = listOf('dist')
  const mark = createHash('sha256').update(`${checkedOn}${program}`).digest('hex').slice(0, 8)
  const renamed = readdirSync(join(folder, 'assets')).map((name) => [name, name.replace(/-[\w-]{8}\./, `-${mark}.`)] as const)
  const moved = (text: string): string => renamed.reduce((said, [old, name]) => said.replaceAll(old, name), text)
  for (const [old, name] of renamed) renameSync(join(folder, 'assets', old), join(folder, 'assets', name))
  const published = moved(list.published)
  const paths = Object.keys(files).map(moved)
  for (const path of paths) writeFileSync(join(folder, path), moved(readFileSync(join(folder, path), 'utf8')))
  const index = paths.find((path) => /^assets\/index-.*\.js$/.test(path)) ?? ''
  const edit = (path: string, pattern: RegExp, by: string): void => {
    const before = readFileSync(join(folder, path), 'utf8')
    const after = before.replace(pattern, by)
    if (after === before) throw new Error(`${path} has no ${pattern}`)
    writeFileSync(join(folder, path), after)
  }
  const dated = paths.find((path) => /checkedOn:`\d/.test(readFileSync(join(folder, path), 'utf8'))) ?? ''
  edit(dated, /checkedOn:`[\d-]+`/, `checkedOn:\`${checkedOn}\``)
  edit(published, /(`person\.foreign-national`,[^{]*\{is:`)neither/, '$1us-citizen')
  edit(index, new RegExp(version, 'g'), `${mark}${mark}`)
  const hash = (path: string) =>
    `sha256-${createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('base64')}`
  const next: FileList = {
    version: `${mark}${mark}`,
    program: program ? `${mark}${mark}` : list.program,
    checkedOn,
    published,
    words: JSON.parse(moved(JSON.stringify(list.words))) as FileList['words'],
    files: Object.fromEntries(paths.map((path) => [path, hash(path)])),
  }
  writeFileSync(join(folder, 'files.json'), JSON.stringify(next))
  return folder
}
