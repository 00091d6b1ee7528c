import { unknownCategory } from "../../src/checks/unknown-category";
import { unknownCategoryCases } from "./unknown-category.cases";
import { testCheck } from "./test-check";

testCheck(unknownCategory, unknownCategoryCases);
