/** Who can be called. Numbers as read in the agencies' own pages; what each is stands in the text, by id. */
export interface Helpline {
  readonly id: 'emergency' | 'hotline' | 'crisis' | 'children' | 'wages'
  readonly call: string
  /** A number to send a text message to. */
  readonly message?: string
  /** The relay for people who do not hear or speak. */
  readonly relay?: string
}

export const helplines: readonly Helpline[] = [
  { id: 'emergency', call: '911', message: '911' },
  { id: 'hotline', call: '1-888-373-7888', message: '233733', relay: '711' },
  { id: 'crisis', call: '988', message: '988' },
  { id: 'children', call: '1-800-843-5678' },
  { id: 'wages', call: '1-866-487-9243', relay: '711' },
]
