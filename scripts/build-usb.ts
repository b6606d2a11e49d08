/**
 * npm run build:usb: the guide as one HTML file that opens from a stick. Its policy names its one script and its one style by their hashes
 * and lets it ask for nothing at all. An argument is the folder to put it in.
 */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import react from '@vitejs/plugin-react'
import { build, type Plugin } from 'vite'
import { metaPolicy } from '../headers'
import { offline, oneScript } from '../offline-plugin'
import { PUBLIC_PAGE } from '../src/ui/safety/public-page'
import { text } from '../text-plugin'

const NAME = 'waymark.html'

const hashOf = (code: string): string => `'sha256-${createHash('sha256').update(code).digest('base64')}'`
/** The icon, and the worker, which the page makes of its own text. */
const OWN: Readonly<Record<string, string>> = { 'img-src': 'data:', 'worker-src': 'blob:' }

const WORKER = 'src/casefile/worker.ts'
const INSIDE = '\0worker-inside'

/** Puts the worker that locks and opens files into the one script, as text that the page makes a worker of: a page from a disk can load no file beside it. */
const workerInside: Plugin = {
  name: 'waymark-worker-inside',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('/worker?worker&url') ? INSIDE : undefined),
  async load(id) {
    if (id !== INSIDE) return undefined
    return `export default URL.createObjectURL(new Blob([${JSON.stringify(await oneScript(WORKER))}], { type: 'text/javascript' }))`
  },
}

/** The policy of the pages with hashes in place of files. */
function policyFor(script: string, style: string): string {
  const sources: Readonly<Record<string, string>> = { ...OWN, 'script-src': hashOf(script), 'style-src': hashOf(style) }
  return metaPolicy
    .split('; ')
    .map((directive) => directive.replace(/^(\S+) 'self'$/, (_, name: string) => `${name} ${sources[name] ?? "'none'"}`))
    .join('; ')
}

/** A page with its script, its style and its icon inside. Throws where a part of it has no place. */
function oneFile(page: string, script: string, style: string): string {
  // What ends or opens a script in markup may not stand in one.
  const code = script.replace(/<(?=\/script|!--)/gi, '\\x3C')
  const icon = `data:image/svg+xml;base64,${readFileSync('public/icon.svg').toString('base64')}`
  const parts: readonly (readonly [RegExp, string])[] = [
    [
      /<head>\s*<meta charset="utf-8" \/>/,
      `<head>\n    <meta charset="utf-8" />\n    <meta http-equiv="Content-Security-Policy" content="${policyFor(code, style)}" />`,
    ],
    [/<script type="module"[^>]*><\/script>/, `<script type="module">${code}</script>`],
    [/<link rel="stylesheet"[^>]*>/, `<style>${style}</style>`],
    [/(?<=<link rel="icon" href=")[^"]+/, icon],
    [/(?<=class="leave-twin" href=")[^"]+/, PUBLIC_PAGE],
    [/(?<=class="leave" href=")[^"]+/, PUBLIC_PAGE],
  ]
  return parts.reduce((html, [pattern, by]) => {
    if (!pattern.test(html)) throw new Error(`the page has no ${pattern}`)
    return html.replace(pattern, () => by)
  }, page)
}

/** Puts everything into the page and leaves nothing beside it. */
const inOneFile: Plugin = {
  name: 'waymark-one-file',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const source = (end: string): string => {
        const found = Object.values(bundle).filter(({ fileName }) => fileName.endsWith(end))
        if (found.length !== 1 || !found[0]) throw new Error(`${found.length} files end in ${end}`)
        return found[0].type === 'chunk' ? found[0].code : String(found[0].source)
      }
      const page = oneFile(source('.html'), source('.js').trim(), source('.css').trim())
      for (const name of Object.keys(bundle)) delete bundle[name]
      this.emitFile({ type: 'asset', fileName: NAME, source: page })
    },
  },
}

export async function main([folder = 'usb']: readonly string[]): Promise<number> {
  await build({
    configFile: false,
    base: './',
    mode: 'usb',
    publicDir: false,
    logLevel: 'warn',
    plugins: [text(), react(), workerInside, offline(), inOneFile],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'es2022',
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { input: 'index.html', output: { codeSplitting: false } },
    },
  })
  process.stdout.write(`${folder}/${NAME}\n`)
  return 0
}
