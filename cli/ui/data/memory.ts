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
