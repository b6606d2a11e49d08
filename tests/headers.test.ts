/** The page's own policy and the files for static hosts say what the server says. */
import { expect, test } from 'vitest'
import { cacheControl, headers, headersOf, hostFiles, metaPolicy } from '../headers'

const FOREVER = 'public, max-age=31536000, immutable'
const WORKER_POLICY = "default-src 'none'; connect-src 'self'"

test('the worker has a policy of its own and all other headers', () => {
  expect(headersOf('/sw.js')).toEqual({ ...headers, 'Content-Security-Policy': WORKER_POLICY })
  for (const path of ['/', '/index.html', '/assets/sw.js']) expect(headersOf(path)).toBe(headers)
})

test('the policy lets nothing in from, or out to, anywhere else', () => {
  const directives = new Map(headers['Content-Security-Policy']?.split('; ').map((one) => one.split(/ (.*)/) as [string, string]))
  expect(directives.get('default-src')).toBe("'none'")
  expect(directives.get('require-trusted-types-for')).toBe("'script'")
  expect(directives.get('trusted-types')).toBe('app-url')
  for (const [name, value] of directives) if (name.endsWith('-src')) expect(["'self'", "'none'"]).toContain(value)
})

test('the page carries the same policy, but for who may frame it', () => {
  expect(`${metaPolicy}; frame-ancestors 'none'`.split('; ').sort()).toEqual(headers['Content-Security-Policy']?.split('; ').sort())
})

test('_headers says the same, and keeps only hashed files', () => {
  const [everywhere, hashed] = (hostFiles['_headers'] ?? '').split('/assets/*\n')
  const said = Object.fromEntries(
    everywhere
      ?.split('\n')
      .slice(1, -1)
      .map((line) => line.trim().split(/: (.*)/)) ?? [],
  )
  expect(said).toEqual({ ...headers, 'Cache-Control': 'no-cache' })
  expect(hashed).toBe(
    `  ! Cache-Control\n  Cache-Control: ${FOREVER}\n/sw.js\n  ! Content-Security-Policy\n  Content-Security-Policy: ${WORKER_POLICY}\n`,
  )
})

test('.htaccess says the same, and keeps only hashed files', () => {
  const file = hostFiles['.htaccess'] ?? ''
  expect(Object.fromEntries([...file.matchAll(/^Header always set (\S+) "(.*)"$/gm)].map(([, name, value]) => [name, value]))).toEqual(
    headers,
  )
  expect(file).toContain(
    `\nHeader set Cache-Control "no-cache"\n<If "%{REQUEST_URI} =~ m#/assets/#">\n  Header set Cache-Control "${FOREVER}"\n</If>\n<Files "sw.js">\n  Header always set Content-Security-Policy "${WORKER_POLICY}"\n</Files>\n`,
  )
})

test('.nginx.conf says the same, three times, keeps only hashed files, and gives the worker its policy', () => {
  const [everywhere = '', hashed = '', worker = ''] = (hostFiles['.nginx.conf'] ?? '').split(/location ~ .* \{\n/)
  const said = (part: string) =>
    Object.fromEntries([...part.matchAll(/^ *add_header (\S+) "(.*)"(?: always)?;$/gm)].map(([, name, value]) => [name, value]))
  expect(said(everywhere)).toEqual({ ...headers, 'Cache-Control': 'no-cache' })
  expect(said(hashed)).toEqual({ ...headers, 'Cache-Control': FOREVER })
  expect(said(worker)).toEqual({ ...headersOf('/sw.js'), 'Cache-Control': 'no-cache' })
  expect(hostFiles['.nginx.conf']).toContain('location ~ /sw\\.js$ {')
  // Without `always` it stands on what was found, and never on a fault.
  expect(hostFiles['.nginx.conf']?.match(/^.*(?<! always);$/gm)).toEqual([`  add_header Cache-Control "${FOREVER}";`])
})

test.each([
  ['/', 'no-cache'],
  ['/index.html', 'no-cache'],
  ['/sw.js', 'no-cache'],
  ['/icon.svg', 'no-cache'],
  ['/nowhere/assets/a.js', 'no-cache'],
  ['/assets/index-B1x.js', FOREVER],
])('%s may be kept: %s', (path, cache) => expect(cacheControl(path)).toBe(cache))
