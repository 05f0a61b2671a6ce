module.exports.masquer = (v) => `${v.slice(0, 2)}***`;
