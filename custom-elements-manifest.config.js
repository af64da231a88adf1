export default {
  globs: ["src/elements/**/*.ts"],
  exclude: ["src/elements/**/*.styles.ts"],
  litelement: true,
  packagejson: false,
  plugins: [asPublished()],
};

/** The manifest is read beside the published files, where the sources are built. */
function asPublished() {
  const published = (path) => path?.replace(/^\/?src\//, "dist/").replace(/\.ts$/, ".js");
  const rename = (node) => {
    if (node === null || typeof node !== "object") return;
    for (const [key, value] of Object.entries(node)) {
      if ((key === "module" || key === "path") && typeof value === "string") node[key] = published(value);
      else rename(value);
    }
  };
  return {
    name: "as-published",
    packageLinkPhase({ customElementsManifest }) {
      rename(customElementsManifest);
      for (const { declarations } of customElementsManifest.modules) {
        for (const declaration of declarations ?? []) {
          // What is not public is no promise.
          declaration.members = declaration.members?.filter(
            ({ privacy }) => !privacy || privacy === "public",
          );
        }
      }
      customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
    },
  };
}
