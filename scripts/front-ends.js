// The front ends of content systems and newsrooms on which cards are tried: fetched once into .cache/, as npm has them.
// They weigh 54 MB, name what they were built with as what they need, and most have another license than ours.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "./project.js";

const folder = join(root, ".cache/front-ends");

const frontEnds = {
  ghost: {
    package: "ghost@6.65.0",
    files: ["content/themes/casper/assets/built", "content/themes/source/assets/built"],
    integrity:
      "sha512-D369qivOmfn4YwvBD1DljOGsHnJzBEQhBsiFnBZD+GjWrBpdZQYYNHneiQcKQVJwUom8eHWml1n5FRLQIwVFOg==",
  },
  wordpress: {
    package: "@wordpress/block-library@11.1.0",
    files: ["build-style"],
    integrity:
      "sha512-QSg0uK/aWwaaZJiC625cVdh5R2GKkwwIL23VQaAMV+EHfOA4LzdwpZH4wo0o5NgS/pQN7KMJq6wz50F+dav98Q==",
  },
  newspack: {
    package: "@automattic/newspack-blocks@4.33.0",
    files: ["dist"],
    integrity:
      "sha512-IMzwxC+G/U7n4M08tRhQYI2pclbLgZ+Z5XliIy9dXgXvi3L/Da7u449dmqiLswrvyFI12vNOhQTI2YaeO8Ve7A==",
  },
  civictheme: {
    package: "@civictheme/uikit@1.10.0",
    files: ["dist"],
    integrity:
      "sha512-ggRQwrfsz8bVkB0Un1IJlTX00m58nD9L6g4tVhDCN9YjtLlp1PmqzDDTXN6MYwYdjw4e7iES2IOGmTNeF5Zmug==",
  },
  "live-blog": {
    package: "liveblog-default-theme@3.93.0",
    files: ["dist"],
    integrity:
      "sha512-r0tf0u0IhjZ7+Dx6j825drWeebz0XNzGGsY02b+ppdKjastSt4rvNMHOUGymAJVhwLh+Wt5YcwsW9TqS5Gvztg==",
  },
  origami: {
    package: "@financial-times/o3-foundation@3.3.0",
    files: ["css"],
    integrity:
      "sha512-AaBZxz9iqINeIB1eBaaOcp2zytzO7y6OOfQCPb++LSYqm0Oj/y8UghGMG0CeomkINQN/IrLCEXiYg/ICkVNtVA==",
  },
  "origami-editorial": {
    package: "@financial-times/o3-editorial-typography@3.1.2",
    files: ["css"],
    integrity:
      "sha512-bJrh0d0P3ARt3qqF5GLdUV+SXsK+S41pwOlkG+spJ+dV5u/mYGcOgVPmdpkS28l4OkAX4ct7kpyg3pp7xSKQ1w==",
  },
};

/** Fetches them where they are not there yet: test/reliability/hosts-front-ends.test.ts opens pages with them. */
export function fetchFrontEnds() {
  const manifest = JSON.stringify(frontEnds);
  const name = "manifest.json";
  if (existsSync(join(folder, name)) && readFileSync(join(folder, name), "utf8") === manifest) return;
  console.log("Fetching the front ends of six systems and newsrooms (54 MB), once.");
  const half = `${folder}-half`;
  for (const one of [folder, half]) rmSync(one, { recursive: true, force: true });
  for (const [one, of] of Object.entries(frontEnds)) fetchInto(join(half, one), of);
  writeFileSync(join(half, name), manifest);
  renameSync(half, folder);
}

function fetchInto(target, { package: what, files, integrity }) {
  mkdirSync(target, { recursive: true });
  const pack = ["pack", what, "--json", "--silent", "--pack-destination", target];
  const [packed] = JSON.parse(execFileSync("npm", pack, { encoding: "utf8" }));
  if (packed.integrity !== integrity) throw new Error(`${what} is not what it was: ${packed.integrity}.`);
  const archive = join(target, packed.filename);
  const wanted = files.map((file) => `package/${file}`);
  execFileSync("tar", ["-xzf", archive, "-C", target, "--strip-components=1", ...wanted]);
  rmSync(archive);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) fetchFrontEnds();
