import { defineTag } from "../define-tag.js";
import { EquipmentCompare } from "../elements/equipment-compare/equipment-compare.js";

defineTag("equipment-compare", EquipmentCompare);
