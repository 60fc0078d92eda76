/** Whether a browser was asked to save data; only Chromium's say: https://wicg.github.io/savedata/ */
export function savesData(navigator: object): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection')
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  )
}
