/** The sign at the fork of a path, as on the tab: the colour of the text around it. */
export function Mark() {
  return (
    <svg className="mark mirrored" viewBox="4 5 24 24" width="22" height="22" aria-hidden="true" focusable="false">
      <path d="M9 27V9h11l5 4.5-5 4.5H9" fill="none" stroke="currentColor" strokeWidth="3" strokeLinejoin="round" strokeLinecap="round" />
    </svg>
  )
}
