/** A value that is made when somebody asks for it, and kept. In a packed file it lies as bytes until then. */
export class Later<Value> {
  private made: { readonly value: Value } | undefined

  constructor(private readonly make: () => Value) {}

  /** Gives the value. */
  get(): Value {
    this.made ??= { value: this.make() }
    return this.made.value
  }
}
