/** Something that a list can be narrowed by, with its values in the order shown. */
export interface FilterChoice<Name extends string = string> {
  name: Name
  label: string
  /** The value chosen; empty for all. */
  chosen: string
  /** What it is called to choose none of these, where the form's word for that does not do. */
  all?: string
  options: readonly { value: string; text: string; lang?: string }[]
}
