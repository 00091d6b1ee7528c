import { formulaError } from "../../src/checks/formula-error";
import { formulaErrorCases } from "./formula-error.cases";
import { testCheck } from "./test-check";

testCheck(formulaError, formulaErrorCases);
