import { ref } from 'vue'

/** Whether the server answers: `away` until it does again, `token` where it does not know this tab. */
export const connection = ref<'there' | 'away' | 'token'>('there')

/** How long until a server that did not answer is asked again, in milliseconds. */
export const pause = 3000
