import type { PageTask, StringsTask, Task } from '../../../.vitepress/core/queue/task.ts'

/** The commands to go on with, in their order. */
export function goOnWith(task: Task): string[] {
  const steps = task.kind === 'page' ? pageSteps(task) : stringsSteps(task)
  return steps.map((step) => `npm run translate -- ${step} --language ${task.language}`)
}

function pageSteps({ ref, state, changed, removed }: PageTask): string[] {
  if (state === 'missing') return [`start ${ref}`]
  const first = changed.length + removed > 0 ? 'diff' : 'check'
  return [`${first} ${ref}`, `done ${ref}`]
}

function stringsSteps({ namespace, file, missing, outdated }: StringsTask): string[] {
  return [
    ...(outdated > 0 ? [`diff --strings ${namespace}`] : []),
    ...(missing > 0 || outdated === 0 ? [`check ${file}`] : []),
    `done --strings ${namespace}`,
  ]
}
