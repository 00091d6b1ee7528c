import { expectedTotal } from "../../src/checks/expected-total";
import { expectedTotalCases } from "./expected-total.cases";
import { testCheck } from "./test-check";

testCheck(expectedTotal, expectedTotalCases);
