/** An object that has its own fields alone: what a page has put on Object.prototype is no hedge of anybody's. */
export const own = <Fields extends object>(fields: Fields): Fields =>
  Object.assign(Object.create(null), fields);
