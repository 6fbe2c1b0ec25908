/** Makes something once of each thing that it is asked for, and holds it as long as the thing lives. */
export function remembered<K extends object, V, A extends readonly unknown[]>(
  make: (of: K, ...by: A) => V,
): (of: K, ...by: A) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (of, ...by) => {
    const known = made.get(of);
    if (known) return known.value;
    const value = make(of, ...by);
    made.set(of, { value });
    return value;
  };
}
