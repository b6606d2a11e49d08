/** The one heading of a page. Arriving on a page moves the focus to it, so that it is heard first and nothing is skipped. */
import { createContext, type ReactNode, use, useLayoutEffect, useRef } from 'react'

/** Whether the page was reached by a move inside the guide. */
export const ArrivedContext = createContext(false)

export function Title({ children, id }: { children: ReactNode; id?: string }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const arrived = use(ArrivedContext)
  useLayoutEffect(() => {
    if (!arrived) return
    document.documentElement.scrollTop = 0
    heading.current?.focus({ preventScroll: true })
  }, [arrived])
  return (
    <h1 ref={heading} tabIndex={-1} id={id} className="title">
      {children}
    </h1>
  )
}
