import { uncoveredUnit } from "../../src/checks/uncovered-unit";
import { uncoveredUnitCases } from "./uncovered-unit.cases";
import { testCheck } from "./test-check";

testCheck(uncoveredUnit, uncoveredUnitCases);
