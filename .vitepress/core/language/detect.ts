/**
 * Which language a text is written in; undefined where the text is too short to tell. `sure` where nothing else
 * comes near. Given to the checks from outside, since a detector brings large tables of its own.
 */
export type Detect = (text: string) => { language: string; sure: boolean } | undefined
