import { duplicatePerson } from "../../src/checks/duplicate-person";
import { duplicatePersonCases } from "./duplicate-person.cases";
import { testCheck } from "./test-check";

testCheck(duplicatePerson, duplicatePersonCases);
