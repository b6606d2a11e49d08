/** Put in by offline-plugin.ts: which release a page is of. */
declare const RELEASE: { readonly version: string; readonly program: string }
