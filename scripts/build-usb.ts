/**
 * npm run build:usb: the guide as one file that opens from a stick, without a server. Its script and its style stand in the page, and
 * the page's own policy lets nothing else run but the worker in it, and nothing be loaded or sent.
 */
import { createHash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, type Plugin, type Rolldown } from 'vite'
import { aloneDirectives } from '../headers'
import { PUBLIC_PAGE } from '../src/ui/safety/public-page'

const hash = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`

const WORKER = 'src/casefile/worker.ts'
const INSIDE = '\0worker-inside'

/** Puts the worker that locks and opens files into the one script, as text that the page makes a worker of: a page from a disk can load no file beside it. */
const workerInside = (): Plugin => ({
  name: 'waymark-worker-inside',
  enforce: 'pre',
  resolveId: (id) => (id.endsWith('/worker?worker&url') ? INSIDE : undefined),
  async load(id) {
    if (id !== INSIDE) return undefined
    const { output } = (await build({
      configFile: false,
      logLevel: 'warn',
      build: { write: false, target: 'es2022', rolldownOptions: { input: WORKER, output: { format: 'iife', codeSplitting: false } } },
    })) as Rolldown.RolldownOutput
    return `export default URL.createObjectURL(new Blob([${JSON.stringify(output[0].code)}], { type: 'text/javascript' }))`
  },
})

/** Writes the file into a folder, `dist-usb` unless another is named. */
export async function main([folder = 'dist-usb']: readonly string[]): Promise<number> {
  const { output } = (await build({
    mode: 'usb',
    logLevel: 'warn',
    plugins: [workerInside()],
    build: { write: false, cssCodeSplit: false, rolldownOptions: { output: { codeSplitting: false } } },
  })) as Rolldown.RolldownOutput
  const one = <T>(what: string, found: readonly T[]): T => {
    if (found.length !== 1) throw new Error(`expected one ${what}, found ${found.length}`)
    return found[0] as T
  }
  const assets = output.filter((part) => part.type === 'asset')
  const text = (ending: string): string =>
    String(
      one(
        ending,
        assets.filter(({ fileName }) => fileName.endsWith(ending)),
      ).source,
    )
  const chunk = one(
    'script',
    output.filter((part) => part.type === 'chunk'),
  )
  const script = chunk.code.replaceAll('</script', '<\\/script')
  const style = text('.css')
  const html = text('.html')
    .replace(/\s*<link rel="(icon|stylesheet)"[^>]*>/g, '')
    .replace(
      /\s*<script type="module"[^>]*><\/script>/,
      () => `\n    <style>${style}</style>\n    <script type="module">${script}</script>`,
    )
    .replaceAll('href="w.html"', `href="${PUBLIC_PAGE}" rel="noreferrer"`)
    .replace('<head>', () => {
      const policy = aloneDirectives({ script: hash(script), style: hash(style) })
      return `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`
    })
  await mkdir(folder, { recursive: true })
  const file = join(folder, 'waymark.html')
  await writeFile(file, html)
  process.stdout.write(`${file}: open it in any browser.\n`)
  return 0
}
