import { missingField } from "../../src/checks/missing-field";
import { missingFieldCases } from "./missing-field.cases";
import { testCheck } from "./test-check";

testCheck(missingField, missingFieldCases);
