/**
 * The fields that may never be dropped: without them a claim would be stronger than its source made it, or another.
 * Where one of these is bad the fallback is shown. Every other optional field is left out and reported. The same goes
 * for a name of these that stands where there is no such field: a hedge beside the quantity is still a hedge.
 */
const guarded = new Set([
  // How much, and how sure of it.
  ..."value hedge min max over under order ratio times from to change scale unit currency per".split(" "),
  ..."marginOfError interval margin quantity was now".split(" "),
  // How it is put, how sure, how final.
  ..."mode likelihood confidence qualifier status stage counted partial comparable derive".split(" "),
  // Who says so, through whom and in whose interest, and what speaks against it.
  ..."by via anonymous interest org funder sources".split(" "),
  ..."replies reviews verdict revisions corrections".split(" "),
  // A cell that is dropped would read "not stated".
  "cells",
  // What a newer document knows and we do not may be a hedge.
  "version",
]);

export const isGuarded = (field: string): boolean => guarded.has(field);
