import { totalMismatch } from "../../src/checks/total-mismatch";
import { totalMismatchCases } from "./total-mismatch.cases";
import { testCheck } from "./test-check";

testCheck(totalMismatch, totalMismatchCases);
