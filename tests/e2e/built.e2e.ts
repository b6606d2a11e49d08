/** The files as they ship: what they name that could send, keep or run, and whether two builds in different places give the same bytes. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve, sep } from 'node:path'
import { expect, test } from 'vitest'

/** Every file of a folder by its path in it. */
function filesOf(folder: string): Map<string, Buffer> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return new Map(
    entries.map((entry): [string, Buffer] => {
      const path = join(entry.parentPath, entry.name)
      return [path.slice(folder.length + 1).replaceAll(sep, '/'), readFileSync(path)]
    }),
  )
}

const SINKS =
  /\b(fetch|XMLHttpRequest|sendBeacon|WebSocket|WebTransport|EventSource|RTCPeerConnection|importScripts|serviceWorker|SharedWorker|BroadcastChannel|localStorage|sessionStorage|indexedDB|cookieStore|createObjectURL|showSaveFilePicker|insertAdjacentHTML|createContextualFragment|speculationrules|preconnect|dns-prefetch|prefetch|prerender|innerHTML|outerHTML|srcdoc)\b|\bnew Worker\b|\bdocument\.(?:cookie|write)|\bwindow\.open\b|\bcaches\.|\bconsole\.|\beval\(|\bFunction\(|\bping=/g

/** What the scripts may name, by script: ours as tests/source.test.ts says why, the rest by libraries, of which egress.e2e.ts sees that nothing comes. */
const NAMED: Readonly<Record<string, string>> = {
  'index serviceWorker': 'is there a worker in this tab? it registers none',
  'news fetch': 'asks this site for the list of its files',
  'pages caches.': 'keeping the guide by choice, and removing it',
  'pages fetch': 'keeping the guide: the headers of the worker; saving: only a word of the list that five words are drawn from',
  'pages serviceWorker': 'the same',
  'sw caches.': 'the copy that somebody chose to keep: public files only',
  'sw fetch': 'asks this site for the files of the list',
  'index fetch': 'leaving: is the neutral page there?',
  'index BroadcastChannel': 'leaving: every tab',
  'index innerHTML': 'react-dom: sets it where a page asks for it, which no page of ours does; Trusted Types refuse it',
  'index preconnect': 'react-dom: a function for hints that no page of ours calls',
  'index dns-prefetch': 'react-dom: the same',
  'index console.': 'react-dom: faults that nobody takes, which main.tsx does',
  'text console.': 'lingui: complaints about wrong use',
  'pages new Worker': 'locks and opens files: a script of our own, through the one policy',
  'pages createObjectURL': 'saving: hands the locked file to the browser',
}

/** Ways to send, keep or run that the scripts name, by script without its hash. */
function sinksIn(files: ReadonlyMap<string, Buffer>): string[] {
  const found = [...files].flatMap(([name, bytes]) => {
    const [, script = name === 'sw.js' ? 'sw' : undefined] = /^assets\/(.+)-[\w-]{8}\.js$/.exec(name) ?? []
    return script ? [...bytes.toString().matchAll(SINKS)].map(([said]) => `${script} ${said}`) : []
  })
  return [...new Set(found)].sort()
}

test('the scripts name no way to send, to keep or to run text, but for what a library names', () => {
  const files = filesOf('dist')
  expect([...files.keys()].filter((name) => name.endsWith('.js')).length).toBeGreaterThan(3)
  expect(sinksIn(files)).toEqual(Object.keys(NAMED).sort())
})

test.each([
  'fetch(a)',
  'new WebSocket(a)',
  'localStorage.a=b',
  'console.log(a)',
  'eval(a)',
  'new Function(a)',
  'rel:`preconnect`',
  'document.cookie=a',
  'window.open(a)',
])('%s in a script is noticed', (code) => {
  expect(sinksIn(new Map([['assets/law-01234567.js', Buffer.from(`const a=1;${code}`)]]))).toHaveLength(1)
})

test('no page loads from elsewhere, and no style either', () => {
  for (const [name, bytes] of filesOf('dist')) {
    if (name.endsWith('.html'))
      expect(bytes.toString(), name).not.toMatch(/(?:src|href)="(?:[a-z]+:)?\/\/|<link[^>]+rel="(?:preconnect|dns-prefetch|prefetch)"/)
    if (name.endsWith('.css')) expect(bytes.toString(), name).not.toMatch(/url\(|@import/)
  }
})

/** Builds a copy of the sources in a folder of its own, as on another machine. */
async function buildElsewhere(env: Readonly<Record<string, string>>): Promise<Map<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'elsewhere-'))
  try {
    const left = ['node_modules', 'dist', 'build', '.git'].map((name) => resolve(name))
    cpSync('.', folder, { recursive: true, filter: (path) => !left.includes(resolve(path)) })
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
    const { NODE_ENV: _mode, VITEST: _test, ...inherited } = process.env
    const child = spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'error'], {
      cwd: folder,
      env: { ...inherited, ...env },
    })
    expect(await once(child, 'exit')).toEqual([0, null])
    return filesOf(join(folder, 'dist'))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The files that are not the same in both. */
function differing(one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => !one.get(name)?.equals(other.get(name) ?? Buffer.alloc(0))).sort()
}

test('two builds in different folders, time zones and languages are the same, byte by byte', async () => {
  const one = await buildElsewhere({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })
  const other = await buildElsewhere({ TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' })
  expect(one.size).toBeGreaterThan(8)
  expect(differing(one, other)).toEqual([])

  const [name = '', bytes = Buffer.alloc(0)] = [...other].find(([path]) => path.endsWith('.js')) ?? []
  const changed = Buffer.from(bytes)
  changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1
  expect(differing(one, new Map([...other, [name, changed]]))).toEqual([name])
})
