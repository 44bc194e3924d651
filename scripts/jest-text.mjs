// Jest reads style sheets and the page's script the way the bundle does: as text.
export default {
	process(source) {
		return { code: `module.exports = ${JSON.stringify(source)};` };
	},
};
