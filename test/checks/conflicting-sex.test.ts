import { conflictingSex } from "../../src/checks/conflicting-sex";
import { conflictingSexCases } from "./conflicting-sex.cases";
import { testCheck } from "./test-check";

testCheck(conflictingSex, conflictingSexCases);
