/** Where the person is. It lives in memory only: the address never changes and history holds a depth, nothing else. */
export type Place =
  | { readonly page: 'start' | 'safe' | 'leaving' | 'consent' | 'declined' | 'about' | 'privacy' | 'break' | 'review' | 'results' }
  /** `because`: why help came by itself; `next`: where to go on from here, when that is not simply back. */
  | { readonly page: 'help'; readonly because?: 'danger' | 'unsafe'; readonly next?: Place }
  | { readonly page: 'topic'; readonly section: string; readonly fact: string }
  /** `change`: the question was opened from a page that it returns to. */
  | { readonly page: 'ask'; readonly fact: string; readonly change?: 'review' | 'results' }
