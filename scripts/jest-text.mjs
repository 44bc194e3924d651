// Jest reads style sheets and the page's script the way the bundle does: as text.
export default {
	process(source, _path, { supportsStaticESM }) {
		return { code: `${supportsStaticESM ? 'export default' : 'module.exports ='} ${JSON.stringify(source)};` };
	},
};
