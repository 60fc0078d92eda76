import { ref } from 'vue'
import { machineStore } from './kept.ts'

const device = matchMedia('(prefers-color-scheme: dark)')

/** True while the page is dark: as was chosen, else as the device says. */
export const isDark = ref(false)

/** Puts the colours on the page and follows the device for as long as nobody has chosen. */
export function applyAppearance(): void {
  const chosen = machineStore.get('appearance')
  isDark.value = chosen === null ? device.matches : chosen === 'dark'
  document.documentElement.classList.toggle('dark', isDark.value)
}

device.addEventListener('change', applyAppearance)

/** Changes between light and dark, and remembers it where it is not what the device says. */
export function switchAppearance(): void {
  const dark = !isDark.value
  machineStore.set('appearance', dark === device.matches ? null : dark ? 'dark' : 'light')
  applyAppearance()
}
