/** The part of text-readability, which has no types of its own, that the reading test uses. */
declare module 'text-readability' {
  const readability: { fleschKincaidGrade: (text: string) => number }
  export default readability
}
