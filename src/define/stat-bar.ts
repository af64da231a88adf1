import { defineTag } from "../define-tag.js";
import { StatBar } from "../elements/stat-bar/stat-bar.js";

defineTag("stat-bar", StatBar);
