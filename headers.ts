/**
 * The one place that says how the app is to be served: the server of `npm start`, the <meta> in the page and the files for
 * static hosts are all made from it. Nothing may load from, or be sent to, anywhere else.
 */
import type { Plugin } from 'vite'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types app-url',
]

/** Sent with every response. */
export const headers: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policy.join('; '),
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), autoplay=(), browsing-topics=(), camera=(), clipboard-read=(), display-capture=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'X-Content-Type-Options': 'nosniff',
  'Strict-Transport-Security': 'max-age=63072000; includeSubDomains; preload',
  'X-DNS-Prefetch-Control': 'off',
}

/** Files under this folder carry their hash in their name, so they never change. */
const HASHED = 'assets'
const FOREVER = 'public, max-age=31536000, immutable'
const CHECK = 'no-cache'

/** How long a path may be kept: for ever where its name carries a hash, else never unasked. */
export const cacheControl = (path: string): string => (path.startsWith(`/${HASHED}/`) ? FOREVER : CHECK)

/** The policy as a page can carry it itself; a page cannot say who may frame it. */
export const metaPolicy = policy.filter((directive) => !directive.startsWith('frame-ancestors')).join('; ')

/** The policy of a page that is one file: it loads and sends nothing at all, and runs only what has these hashes, and a worker of its own making. */
export const aloneDirectives = ({ script, style }: { readonly script: string; readonly style: string }): string =>
  policy
    .filter((directive) => !directive.startsWith('frame-ancestors'))
    .map((directive) => {
      if (directive.startsWith('script-src')) return `script-src '${script}'`
      if (directive.startsWith('style-src')) return `style-src '${style}'`
      // The worker stands in the script, as text; the page makes it from there.
      if (directive.startsWith('worker-src')) return 'worker-src blob:'
      return directive.replace("'self'", "'none'")
    })
    .join('; ')

const lines = (each: (name: string, value: string) => string): string[] => Object.entries(headers).map(([name, value]) => each(name, value))

const nginx = (cache: string, indent = ''): string[] => [
  ...lines((name, value) => `${indent}add_header ${name} "${value}" always;`),
  `${indent}add_header Cache-Control "${cache}" always;`,
]

/** The same headers for hosts that read `_headers`, for Apache, and for a server block of nginx, where a location repeats them all. */
export const hostFiles: Readonly<Record<string, string>> = {
  _headers: [
    '/*',
    ...lines((name, value) => `  ${name}: ${value}`),
    `  Cache-Control: ${CHECK}`,
    `/${HASHED}/*`,
    '  ! Cache-Control',
    `  Cache-Control: ${FOREVER}`,
    '',
  ].join('\n'),
  '.htaccess': [
    ...lines((name, value) => `Header always set ${name} "${value}"`),
    `Header set Cache-Control "${CHECK}"`,
    `<If "%{REQUEST_URI} =~ m#/${HASHED}/#">`,
    `  Header set Cache-Control "${FOREVER}"`,
    '</If>',
    '',
  ].join('\n'),
  '.nginx.conf': [...nginx(CHECK), `location ~ /${HASHED}/ {`, ...nginx(FOREVER, '  '), '}', ''].join('\n'),
}

/** Puts the policy first in the built page's head, and the files for static hosts beside it. */
export function servedAs(): Plugin {
  return {
    name: 'waymark-headers',
    apply: (config, { command, mode }) => command === 'build' && mode !== 'usb' && !config.build?.ssr,
    transformIndexHtml: {
      order: 'post',
      handler: (html) => html.replace('<head>', `<head>\n    <meta http-equiv="Content-Security-Policy" content="${metaPolicy}" />`),
    },
    generateBundle() {
      for (const [fileName, source] of Object.entries(hostFiles)) this.emitFile({ type: 'asset', fileName, source })
    },
  }
}
