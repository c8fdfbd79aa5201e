/** Gives an object without some of its fields. */
export function without<Whole extends object, Field extends keyof Whole>(
  whole: Whole,
  ...fields: readonly Field[]
): Omit<Whole, Field> {
  const left = Object.entries(whole).filter(([name]) => !(fields as readonly string[]).includes(name))
  return Object.fromEntries(left) as Omit<Whole, Field>
}
