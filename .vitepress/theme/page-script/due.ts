/**
 * Shows what has fallen due by the reader's day, which may be long after the site was built: `data-due` names the
 * last day on which it holds, YYYY-MM-DD. Built HTML shows it where it was due already.
 */
export function showDue(): void {
  const today = new Date().toISOString().slice(0, 10)
  for (const element of document.querySelectorAll<HTMLElement>('[data-due]')) {
    element.hidden = !((element.dataset.due ?? '') < today)
  }
}
