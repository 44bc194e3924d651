/** Remembers what was made of an object for as long as the object lives, so that no key press pays for it twice. */
export function memory<Key extends object, Value>(): (key: Key, make: () => Value) => Value {
	const known = new WeakMap<Key, Value>();
	return (key, make) => {
		const before = known.get(key);
		if (before !== undefined) return before;
		const value = make();
		known.set(key, value);
		return value;
	};
}

/** The same for what also depends on a variant, such as the width of the terminal: the last one is remembered. */
export function variantMemory<Key extends object, Value>(): (key: Key, variant: string, make: () => Value) => Value {
	const known = new WeakMap<Key, { readonly variant: string; readonly value: Value }>();
	return (key, variant, make) => {
		const before = known.get(key);
		if (before?.variant === variant) return before.value;
		const value = make();
		known.set(key, { variant, value });
		return value;
	};
}
