import type { TemplateResult } from "lit";
import type { Desk } from "../desk.js";
import type { Path } from "../json.js";
import type { FieldOptions } from "./field.js";
import type { Field, Shape } from "./shape.js";

/** What a field that holds others needs to draw them. */
export interface Form {
  desk: Desk;
  shape(path: Path, shape: Shape, options: FieldOptions): TemplateResult;
  field(path: Path, record: string, field: Field): TemplateResult;
  record(path: Path, record: string, fields: readonly Field[]): TemplateResult;
}

/** Draws a field of one kind. */
export type Draw = (form: Form, path: Path, shape: Shape, options: FieldOptions) => TemplateResult;
