import { uncalculatedFormula } from "../../src/checks/uncalculated-formula";
import { uncalculatedFormulaCases } from "./uncalculated-formula.cases";
import { testCheck } from "./test-check";

testCheck(uncalculatedFormula, uncalculatedFormulaCases);
