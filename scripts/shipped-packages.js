import { readFileSync } from "node:fs";

/** The packages that come with ours: what package.json names, and what those name, out of the lock file. */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
  const found = new Map();
  const visit = (path) => {
    for (const name of Object.keys(packages[path].dependencies ?? {})) {
      const nested = `${path}/node_modules/${name}`;
      const at = Object.hasOwn(packages, nested) ? nested : `node_modules/${name}`;
      if (found.has(at)) continue;
      found.set(at, { name, ...packages[at] });
      visit(at);
    }
  };
  visit("");
  return found;
}
