/**
 * What the pages' own sources may say: no way to send, to keep, to run text as code or as markup, and no field that a browser may remember.
 * Whatever comes near it stands below with its reason. The built files are read in tests/e2e/built.e2e.ts.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** Names that send, keep, or make code or markup of text, wherever they stand. */
const SENDS = ['fetch', 'XMLHttpRequest', 'sendBeacon', 'WebSocket', 'WebTransport', 'EventSource', 'RTCPeerConnection', 'postMessage']
const WORKS_APART = ['serviceWorker', 'Worker', 'SharedWorker', 'importScripts', 'BroadcastChannel']
const KEEPS = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookie', 'cookieStore', 'clipboard', 'console', 'createObjectURL']
const RUNS = [
  'eval',
  'Function',
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'srcdoc',
  'createContextualFragment',
]
const NAMES = new Set([...SENDS, ...WORKS_APART, ...KEEPS, ...RUNS])
/** Members that do so on these objects only: called or read, and set. */
const MEMBERS =
  /^(window|self|globalThis)\.(open|name)$|^document\.(write|writeln|domain)$|^location\.(assign|replace|search|hash)$|^navigator\.(share|geolocation|mediaDevices|credentials|storage)$/
const SET = /^((window|self|globalThis|document)\.)?location(\.href)?$/
/** Elements that fetch by themselves. */
const ELEMENTS = new Set([
  'img',
  'iframe',
  'frame',
  'object',
  'embed',
  'video',
  'audio',
  'source',
  'link',
  'script',
  'style',
  'base',
  'meta',
])
const HINTS = /\b(preconnect|dns-prefetch|prefetch|prerender|preload|speculationrules)\b/

const ALLOWED: Readonly<Record<string, string>> = {
  'offline/worker.ts: caches': 'the copy that somebody chose to keep: public files only',
  'offline/worker.ts: fetch': 'asks this site for the files of the list',
  'ui/offline/kept.ts: caches': 'looks at what is kept, and removes it',
  'ui/offline/kept.ts: fetch': 'looks at the headers of the worker',
  'ui/offline/kept.ts: postMessage': 'tells the worker to keep nothing more',
  'ui/offline/kept.ts: serviceWorker': 'keeps the guide for somebody who chose so, and removes it',
  'ui/offline/news.ts: fetch': 'asks this site for the list of its files',
  'ui/offline/useNews.ts: serviceWorker': 'whether a worker answers here; it registers none',
  'ui/safety/leave.ts: location.replace': 'leaving, to the neutral page of our own, or from the one file to the one public page',
  'ui/safety/leave.ts: fetch': 'asks whether the neutral page of our own can be had',
  'ui/safety/leave.ts: BroadcastChannel': 'leaving one tab leaves all of them; the word says nothing else',
  'ui/safety/leave.ts: postMessage': 'the same',
  'casefile/worker.ts: postMessage': 'tells its own page what came of the work',
  'ui/casefile/apart.ts: Worker': 'locks and opens files apart from the page; a script of our own, through the one policy',
  'ui/casefile/apart.ts: postMessage': 'gives that worker its order',
  'ui/casefile/disk.ts: createObjectURL': 'hands the locked file to the browser, when a button is pressed',
  'ui/casefile/HandOver.tsx: clipboard': 'writes the note, which holds no answer, when a button is pressed; nothing is read',
  'ui/safety/neutral.ts: location.replace': 'leaving, to the one public page',
}

/** Rows of either kind take their type from outside; the browser test sees them as they are. */
const isText = (tag: string, type: string): boolean =>
  /^(form|textarea)$/.test(tag) || (tag === 'input' && !/^(radio|checkbox|\{kind\})$/.test(type))

/** What is wrong with a field or a form. */
function fieldFaults(element: ts.JsxOpeningLikeElement): string[] {
  const tag = element.tagName.getText()
  if (!/^(form|input|select|textarea)$/.test(tag)) return []
  const attributes = new Map<string, string>()
  // A later one wins, and what is spread over may be anything.
  for (const attribute of element.attributes.properties) {
    if (ts.isJsxAttribute(attribute)) attributes.set(attribute.name.getText(), attribute.initializer?.getText() ?? '')
    else for (const name of ['autoComplete', 'spellCheck']) attributes.delete(name)
  }
  const bare = (name: string): string => (attributes.get(name) ?? '').replace(/^["']|["']$/g, '')
  return [
    ...(bare('autoComplete') === 'off' ? [] : [`<${tag}> may be remembered`]),
    ...(isText(tag, bare('type')) && bare('spellCheck') !== '{false}' ? [`<${tag}> may be read for spelling`] : []),
    ...(/^[a-z]/i.test(bare('name')) ? [`<${tag}> has a name of its own`] : []),
    ...(/[a-z]/i.test(bare('value').replace(/^\{.*\}$/, '')) ? [`<${tag}> has a telling value`] : []),
  ]
}

/** What a source says that it may not. */
function faultsOf(file: string, source: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && NAMES.has(node.text)) found.push(node.text)
    if (ts.isPropertyAccessExpression(node)) {
      const [said] = MEMBERS.exec(node.getText().replace('window.location', 'location')) ?? []
      if (said) found.push(said)
    }
    if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken && SET.test(node.left.getText()))
      found.push(`${node.left.getText()} =`)
    if (ts.isStringLiteralLike(node)) {
      if (NAMES.has(node.text)) found.push(node.text)
      const [hint] = HINTS.exec(node.text) ?? []
      if (hint) found.push(hint)
    }
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) {
      if (ELEMENTS.has(node.tagName.getText())) found.push(`<${node.tagName.getText()}>`)
      found.push(...fieldFaults(node))
    }
    node.forEachChild(visit)
  }
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true, file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS))
  return found.map((said) => `${file}: ${said}`)
}

test('what ships neither sends nor keeps nor runs text, but for what stands here with its reason', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('cli/'))
  expect(files.length).toBeGreaterThan(60)
  const found = new Set(files.flatMap((name) => faultsOf(name, readFileSync(join('src', name), 'utf8'))))
  expect([...found].sort()).toEqual(Object.keys(ALLOWED).sort())
})

test.each([
  ["fetch('/a')", 'fetch'],
  ["window['fetch']('/a')", 'fetch'],
  ['new XMLHttpRequest()', 'XMLHttpRequest'],
  ["navigator.sendBeacon('/a')", 'sendBeacon'],
  ["new WebSocket('wss://a')", 'WebSocket'],
  ["new EventSource('/a')", 'EventSource'],
  ['new RTCPeerConnection()', 'RTCPeerConnection'],
  ["window.open('https://a')", 'window.open'],
  ["globalThis.name = 'a'", 'globalThis.name'],
  ["window.location.href = 'https://a'", 'window.location.href ='],
  ["location = 'https://a'", 'location ='],
  ["navigator.share({ text: 'a' })", 'navigator.share'],
  ["location.hash = 'a'", 'location.hash'],
  ["localStorage.setItem('a', 'b')", 'localStorage'],
  ['const { sessionStorage: kept } = window', 'sessionStorage'],
  ["indexedDB.open('a')", 'indexedDB'],
  ["caches.open('a')", 'caches'],
  ["document.cookie = 'a'", 'cookie'],
  ["eval('a')", 'eval'],
  ["new Function('a')", 'Function'],
  ["node.innerHTML = 'a'", 'innerHTML'],
  ["node.outerHTML = 'a'", 'outerHTML'],
  ["document.write('a')", 'document.write'],
  ["node.insertAdjacentHTML('beforeend', 'a')", 'insertAdjacentHTML'],
  ["<p dangerouslySetInnerHTML={{ __html: 'a' }} />", 'dangerouslySetInnerHTML'],
  ["console.log('a')", 'console'],
  ["link.rel = 'preconnect'", 'preconnect'],
  ["preload('dns-prefetch')", 'dns-prefetch'],
  ["navigator.serviceWorker.register('/a')", 'serviceWorker'],
  ["<img src='https://a' />", '<img>'],
  ['<input name={id} />', '<input> may be remembered'],
  ['<input autoComplete="off" {...field} type="radio" />', '<input> may be remembered'],
  ['<input {...field} autoComplete="off" />', '<input> may be read for spelling'],
  ['<form autoComplete="off" />', '<form> may be read for spelling'],
  ['<textarea autoComplete="off" spellCheck={false} name="story" />', '<textarea> has a name of its own'],
  ['<select />', '<select> may be remembered'],
  ['<input type="radio" autoComplete="off" value="yes" />', '<input> has a telling value'],
])('%s is caught', (source, said) => {
  expect(faultsOf('a.tsx', source)).toContain(`a.tsx: ${said}`)
})

test.each([
  '// fetch, localStorage and innerHTML',
  '<input {...field} type="text" autoComplete="off" spellCheck={false} />',
  '<input type="checkbox" autoComplete="off" name={group} value={at} />',
  "history.pushState(1, '')",
  "new URL('.', location.href)",
  "say('about.fetch')",
  '<details open />',
])('%s is not', (source) => expect(faultsOf('a.tsx', source)).toEqual([]))
