import { ambiguousCategory } from "../../src/checks/ambiguous-category";
import { ambiguousCategoryCases } from "./ambiguous-category.cases";
import { testCheck } from "./test-check";

testCheck(ambiguousCategory, ambiguousCategoryCases);
