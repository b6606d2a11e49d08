/** Reads a PDF back as its reader sees it: lines from top to bottom, page by page. */
import { getDocumentProxy } from 'unpdf'

export interface PrintedPage {
  readonly lines: readonly string[]
  readonly text: string
}

/** Lines closer than this, in points, are one. */
const ONE_LINE = 3
/** Pieces closer than this, such as two joined letters and what follows them, are one word. */
const ONE_WORD = 1

/** The pages of a PDF. */
export async function readPdf(bytes: Uint8Array): Promise<PrintedPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  return Promise.all(
    Array.from({ length: pdf.numPages }, async (_, at) => {
      const { items } = await (await pdf.getPage(at + 1)).getTextContent()
      const pieces = items
        .flatMap((item) => {
          if (!('str' in item) || item.str.trim() === '') return []
          const [x, y] = [item.transform[4], item.transform[5]] as const
          return [{ str: item.str, x, y, end: x + item.width }]
        })
        .sort((a, b) => b.y - a.y || a.x - b.x)
      const rows: (typeof pieces)[] = []
      for (const piece of pieces) {
        const row = rows.at(-1)
        if (row?.[0] && row[0].y - piece.y < ONE_LINE) row.push(piece)
        else rows.push([piece])
      }
      const lines = rows.map((row) => {
        let end = -Infinity
        const words = row
          .sort((a, b) => a.x - b.x)
          .map((piece) => {
            const apart = piece.x - end > ONE_WORD
            end = piece.end
            return (apart ? ' ' : '') + piece.str
          })
        return words.join('').replace(/\s+/g, ' ').trim()
      })
      return { lines, text: lines.join('\n') }
    }),
  )
}
