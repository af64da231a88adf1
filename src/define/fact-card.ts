import { defineTag } from "../define-tag.js";
import { FactCard } from "../elements/fact-card/fact-card.js";

defineTag("fact-card", FactCard);
