import { defineTag } from "../define-tag.js";
import { QuoteBlock } from "../elements/quote-block/quote-block.js";

defineTag("quote-block", QuoteBlock);
