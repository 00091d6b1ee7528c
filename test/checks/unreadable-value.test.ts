import { unreadableValue } from "../../src/checks/unreadable-value";
import { unreadableValueCases } from "./unreadable-value.cases";
import { testCheck } from "./test-check";

testCheck(unreadableValue, unreadableValueCases);
