export default {
	roots: ['<rootDir>/__tests__'],
	testMatch: ['**/*.test.ts', '**/*.test.tsx'],
	testEnvironment: 'node',
	// Most tests wait for programs that they start.
	maxWorkers: '100%',
	extensionsToTreatAsEsm: ['.ts', '.tsx'],
	transform: {
		'\\.(css|client\\.js)$': '<rootDir>/scripts/jest-text.mjs',
		'\\.tsx?$': [
			'@swc/jest',
			{
				jsc: {
					target: 'es2022',
					experimental: { keepImportAttributes: true },
					parser: { syntax: 'typescript', tsx: true },
					transform: { react: { runtime: 'automatic' } },
				},
				module: { type: 'es6' },
			},
		],
	},
};
