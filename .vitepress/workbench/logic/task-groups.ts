import { type Task, type Urgency, urgencies } from '../../core/queue/task.ts'
import { fold } from '../../core/search/fold.ts'

/** The tasks of one urgency, in the order of the queue. */
export interface TaskGroup {
  urgency: Urgency
  tasks: Task[]
  words: number
}

/** The name of what a task is about, as the server knows it: `page <ref>`, `strings <namespace>`. */
export function nameOfTask(task: Task): string {
  return task.kind === 'page' ? `page ${task.ref}` : `strings ${task.namespace}`
}

/** The tasks whose title, name, file or section has all the words asked for, by urgency. */
export function groupTasks(tasks: readonly Task[], asked: string): TaskGroup[] {
  const words = fold(asked).split(/\s+/).filter(Boolean)
  const groups = new Map<Urgency, Task[]>(urgencies.map((urgency) => [urgency, []]))
  for (const task of tasks) {
    if (words.length > 0) {
      const text = fold(textOfTask(task))
      if (!words.every((word) => text.includes(word))) continue
    }
    groups.get(task.urgency)?.push(task)
  }
  return [...groups].flatMap(([urgency, found]) =>
    found.length === 0
      ? []
      : { urgency, tasks: found, words: found.reduce((sum, { words }) => sum + words, 0) },
  )
}

function textOfTask(task: Task): string {
  return task.kind === 'page'
    ? [task.title, task.ref, task.file, task.section ?? ''].join(' ')
    : [task.namespace, task.file].join(' ')
}
