// The scripts for news sites alone: for who builds them many times over.
import { buildForNewsSites } from "./build.js";

await buildForNewsSites();
