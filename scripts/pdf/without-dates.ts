/** The dates that Chromium writes into a PDF: `/CreationDate (D:20261121125148+00'00')`. */
const dates = /\/(?:CreationDate|ModDate) \(D:[0-9+\-'Z]+\)/g

/**
 * A PDF without the time that it was printed, so that the same page gives the same bytes. Spaces take its place, since
 * the file's own index counts bytes (ISO 32000-1, 7.5.4), and both dates may be left out (14.3.3).
 */
export function withoutDates(pdf: Buffer): Buffer {
  // Each byte is one sign of latin1, there and back.
  return Buffer.from(
    pdf.toString('latin1').replace(dates, (date) => ' '.repeat(date.length)),
    'latin1',
  )
}
