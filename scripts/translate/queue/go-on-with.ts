import type { Task } from '../../../.vitepress/core/queue/task.ts'

/** The command to go on with. */
export function goOnWith(task: Task): string {
  const { language } = task
  const [name, what] = nextStep(task)
  return `npm run translate -- ${name} ${what} --language ${language}`
}

function nextStep(task: Task): [string, string] {
  if (task.kind === 'strings') {
    return [task.outdated > 0 ? 'diff' : 'done', `--strings ${task.namespace}`]
  }
  if (task.state === 'missing') return ['start', task.ref]
  return [task.changed.length + task.removed > 0 ? 'diff' : 'done', task.ref]
}
