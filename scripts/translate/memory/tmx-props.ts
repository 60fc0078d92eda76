/** What a unit of a file of ours says beside its texts, by the type of its `<prop>`. */
export const tmxProps = { kind: 'x-tingwall-kind', origin: 'x-tingwall-origin' } as const
