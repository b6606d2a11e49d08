/** What of the guide is kept on this device, having it kept, and removing it. Only ever because the person chose so. */
import { CACHE, type FileList, isTypeOf, LIST, readList, WORKER } from '../../offline/list'
import { HOME } from '../safety/fold'
import { appUrl } from '../shell/app-url'

export interface Kept {
  readonly worker: boolean
  /** How many entries the cache has. */
  readonly entries: number
  /** What they are; null where they are not all there. */
  readonly list: FileList | null
}
export type KeepFault = 'failed' | 'served' | 'browser'

/** What is kept, as the browser tells it now. Refused where the browser tells nothing. */
export async function lookAtKept(): Promise<Kept> {
  const registrations = await navigator.serviceWorker.getRegistrations()
  const worker = registrations.some(({ scope }) => scope === HOME)
  // Opening a cache would make one.
  if (!(await caches.has(CACHE))) return { worker, entries: 0, list: null }
  const cache = await caches.open(CACHE)
  const entries = (await cache.keys()).length
  const list = readList(await (await cache.match(HOME + LIST))?.json().catch(() => null))
  return { worker, entries, list }
}

/** Whether the site sends the worker with a policy of its own: a page's does not bind it. */
async function isHeld(): Promise<boolean> {
  const { ok, headers } = await fetch(HOME + WORKER, { method: 'HEAD', cache: 'no-store' })
  return (
    ok && isTypeOf(WORKER, headers.get('content-type')) && (headers.get('content-security-policy') ?? '').includes("default-src 'none'")
  )
}

async function install(): Promise<boolean> {
  const registration = await navigator.serviceWorker.register(appUrl(HOME + WORKER), { scope: HOME, updateViaCache: 'none' })
  const worker = registration.installing ?? registration.waiting ?? registration.active
  await new Promise<void>((resolve) => {
    const onChange = (): void => {
      if (worker?.state === 'activated' || worker?.state === 'redundant') resolve()
    }
    worker?.addEventListener('statechange', onChange)
    onChange()
  })
  return worker?.state === 'activated' && (await lookAtKept()).list !== null
}

/** Keeps the guide on this device; what went wrong, or null. Nothing stays of what went wrong. */
export async function keep(): Promise<KeepFault | null> {
  if (!('serviceWorker' in navigator) || !('caches' in window)) return 'browser'
  try {
    if (!(await isHeld())) return 'served'
    if (await install()) return null
  } catch {
    // Said below: whatever it was, it was not kept.
  }
  await remove().catch(() => undefined)
  return 'failed'
}

/** Removes worker and files; what is left, as the browser tells it then. */
export async function remove(): Promise<Kept> {
  const registrations = (await navigator.serviceWorker.getRegistrations()).filter(({ scope }) => scope === HOME)
  for (const { active, installing, waiting } of registrations)
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none: it is told to keep nothing more
    for (const worker of [active, installing, waiting]) worker?.postMessage(null)
  await Promise.all(registrations.map((registration) => registration.unregister()))
  if (await caches.has(CACHE)) {
    // A browser may let go of a whole cache only later, and of single files at once.
    const cache = await caches.open(CACHE)
    for (const request of await cache.keys()) await cache.delete(request)
    await caches.delete(CACHE)
  }
  return lookAtKept()
}
