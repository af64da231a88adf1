/**
 * The fields that may never be dropped: without them a claim would be stronger than its source made it, or another.
 * Where one of these is bad the fallback is shown. Every other optional field is left out and reported.
 */
const guarded = new Set([
  // How much, and how sure of it.
  ..."value hedge min max over under order ratio times from to change scale unit currency per".split(" "),
  ..."marginOfError interval quantity was now".split(" "),
  // How it is put, how sure, how final.
  ..."mode likelihood confidence qualifier status stage counted partial comparable derive".split(" "),
  // Who says so, and what speaks against it.
  ..."by anonymous interest replies reviews revisions corrections".split(" "),
  // A cell that is dropped would read "not stated".
  "cells",
  // What a newer document knows and we do not may be a hedge.
  "version",
]);

export const isGuarded = (field: string): boolean => guarded.has(field);
