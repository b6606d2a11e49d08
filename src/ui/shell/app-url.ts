/**
 * The only addresses that may become a script: files of this site, and what this page itself holds as text (in the file for a stick), through
 * the one policy that the headers name.
 */
interface Policies {
  readonly createPolicy: (name: string, rules: { createScriptURL: (url: string) => string }) => { createScriptURL: (url: string) => string }
}

function own(url: string): string {
  const whole = new URL(url, document.baseURI)
  if (whole.protocol !== 'blob:' && whole.origin !== new URL(document.baseURI).origin) throw new TypeError('not a file of this site')
  return whole.href
}

// Browsers without trusted types take the address as it is.
const policy = (window as unknown as { trustedTypes?: Policies }).trustedTypes?.createPolicy('app-url', { createScriptURL: own })

/** The address of a script of this site, as the browser wants it. Throws a TypeError for any other. */
export const appUrl = (url: string): string => policy?.createScriptURL(url) ?? own(url)
