/*
 * The built page in a browser. It keeps a draft on the device, and a device is one for all tests of an engine: they go
 * one after another.
 */
import "./form.suite.js";
import "./make-a-card.suite.js";
import "./article.suite.js";
import "./work.suite.js";
import "./out.suite.js";
