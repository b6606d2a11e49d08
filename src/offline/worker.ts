/**
 * Keeps the public files of this guide on the device of someone who chose so, and nothing else. A file is taken only if it is the
 * one that the list names, by hash and by type; where one is missing a plain page says so. Each time the guide is opened the list
 * is asked for first, so that nobody is shown old law while there is newer; older law is never taken by itself.
 */
import { CACHE, type FileList, isTypeOf, keyOf, LIST, readList } from './list'

/** What this file uses of a service worker; the types of a page do not know it. */
interface Extendable extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void
}
interface Asked extends Extendable {
  readonly request: Request
  readonly respondWith: (response: Promise<Response>) => void
}
interface Scope {
  readonly registration: { readonly scope: string; readonly unregister: () => Promise<boolean> }
  readonly clients: { readonly claim: () => Promise<void>; readonly matchAll: (of: { type: 'window' }) => Promise<readonly unknown[]> }
  readonly skipWaiting: () => Promise<void>
  readonly addEventListener: ((type: 'install' | 'activate', on: (event: Extendable) => void) => void) &
    ((type: 'fetch', on: (event: Asked) => void) => void) &
    ((type: 'message', on: () => void) => void)
}

/** The words of the plain page, put in while building. */
declare const BROKEN: { readonly title: string; readonly text: string; readonly language: string }

const scope = self as unknown as Scope
const HOME = scope.registration.scope
/** How long opening the guide waits for newer law, in milliseconds; after that the page says itself that there is some. */
const PATIENCE = 2000
/** How long the list, and a file, may take at most: a connection that hangs must not stand in the way of the next try. */
const LIST_TAKES = 10_000
const FILE_TAKES = 120_000
/** What a kept file tells of itself: its type and the rules it came with. */
const HEADERS = /^(content-type|content-security-policy|cross-origin-.*|permissions-policy|referrer-policy|x-content-type-options)$/

/** Set once the person asked for all to be removed: from then on nothing is kept any more, and nothing answered. */
let removed = false

const kept = (path: string): Promise<Response | undefined> => caches.match(HOME + path, { cacheName: CACHE })
const asJson = (list: FileList): Response =>
  new Response(JSON.stringify(list), { headers: { 'Content-Type': 'application/json; charset=utf-8' } })
const keptList = async (): Promise<FileList | null> => readList(await (await kept(LIST))?.json())

/** Removes everything, as the host asks where the guide was withdrawn. */
async function removeAll(): Promise<void> {
  removed = true
  await scope.registration.unregister()
  await caches.delete(CACHE)
}

/** The list that the site offers now, or null where none can be had. */
async function offered(): Promise<FileList | null> {
  try {
    const response = await fetch(HOME + LIST, { cache: 'no-store', credentials: 'omit', signal: AbortSignal.timeout(LIST_TAKES) })
    if (response.status === 410) await removeAll()
    return response.status === 200 ? readList(await response.json()) : null
  } catch {
    return null
  }
}

/** A file of a list as the site offers it now. Refused where its hash or its type is another. */
async function fetched(path: string, { files }: FileList): Promise<Response> {
  const signal = AbortSignal.timeout(FILE_TAKES)
  const response = await fetch(HOME + path, { integrity: files[path] ?? '', cache: 'no-cache', credentials: 'omit', signal })
  if (response.status !== 200 || !isTypeOf(path, response.headers.get('content-type'))) throw new TypeError(path)
  const headers = [...response.headers].filter(([name]) => HEADERS.test(name))
  return new Response(await response.arrayBuffer(), { headers })
}

/** Brings every file of a list, and only then has it be the list. Refused, and all as before, where one cannot be had. */
async function take(list: FileList): Promise<void> {
  const cache = await caches.open(CACHE)
  const bring = async (path: string): Promise<void> => {
    const key = HOME + keyOf(path, list)
    if (!(await cache.match(key))) await cache.put(key, await fetched(path, list))
  }
  await Promise.all(Object.keys(list.files).map(bring))
  if (!removed) await cache.put(HOME + LIST, asJson(list))
}

async function bringNewer(): Promise<void> {
  const [own, list] = [await keptList(), await offered()]
  if (!own || !list || removed || list.checkedOn < own.checkedOn) return
  if (JSON.stringify(list) !== JSON.stringify(own)) await take(list)
}

let bringing: Promise<void> | undefined
/** Brings a newer release where there is one; never refused. */
function update(): Promise<void> {
  bringing ??= bringNewer()
    .catch(() => undefined)
    .finally(() => {
      bringing = undefined
    })
  return bringing
}

/** Lets go of the files of older releases, once no open page may still ask for them. */
async function tidy(): Promise<void> {
  const list = await keptList()
  if (!list || bringing || (await scope.clients.matchAll({ type: 'window' })).length > 0) return
  const wanted = new Set([LIST, ...Object.keys(list.files).map((path) => keyOf(path, list))].map((key) => HOME + key))
  const cache = await caches.open(CACHE)
  for (const { url } of await cache.keys()) if (!wanted.has(url)) await cache.delete(url)
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** A plain page in place of one that is missing; whatever the network has instead is not shown. */
function plainPage(): Response {
  const { title, text, language } = BROKEN
  const body = `<!doctype html><html lang="${language}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><h1>${escaped(title)}</h1><p>${escaped(text)}</p></html>`
  return new Response(body, {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'" },
  })
}

/** A file of the guide, from what is kept, or else, if it is the right one, from the site. */
async function fileOf(path: string): Promise<Response | undefined> {
  let own = await keptList()
  if (own && path.startsWith('assets/') && !Object.hasOwn(own.files, path)) {
    // An open page may ask for a file of its own, older release, or of one that was announced a moment ago.
    const older = await kept(path)
    if (older) return older
    await update()
    own = await keptList()
  }
  const list = own ?? (await offered())
  if (!list || !Object.hasOwn(list.files, path)) return undefined
  const found = await kept(keyOf(path, list))
  if (found) return found
  const response = await fetched(path, list).catch(() => undefined)
  if (response && own && !removed) await (await caches.open(CACHE)).put(HOME + keyOf(path, list), response.clone()).catch(() => undefined)
  return response
}

async function answer(event: Asked, path: string): Promise<Response> {
  if (path === LIST) {
    const list = (await offered()) ?? (await keptList())
    return list ? asJson(list) : Response.error()
  }
  const opens = event.request.mode === 'navigate'
  if (opens && path === 'index.html') {
    const newer = update()
    event.waitUntil(newer.then(tidy))
    await Promise.race([newer, new Promise((resolve) => setTimeout(resolve, PATIENCE))])
    if (removed) return fetch(event.request)
  }
  return (await fileOf(path).catch(() => undefined)) ?? (opens ? plainPage() : new Response(null, { status: 404 }))
}

scope.addEventListener('install', (event) => {
  const install = async (): Promise<void> => {
    if (!(await keptList())) {
      const list = await offered()
      if (!list) throw new TypeError(LIST)
      await take(list).catch(async (fault) => {
        // Nothing stays of what could not be kept whole.
        await caches.delete(CACHE)
        throw fault
      })
    }
    // What is shown comes from the list, so a worker that takes over at once changes nothing under an open page.
    await scope.skipWaiting()
  }
  event.waitUntil(install())
})
scope.addEventListener('activate', (event) => event.waitUntil(scope.clients.claim()))
scope.addEventListener('message', () => {
  removed = true
})
scope.addEventListener('fetch', (event) => {
  const { method, url } = event.request
  if (removed || method !== 'GET' || !url.startsWith(HOME)) return
  const path = new URL(url).pathname.slice(new URL(HOME).pathname.length)
  event.respondWith(answer(event, path === '' ? 'index.html' : path))
})
