import { implausibleAge } from "../../src/checks/implausible-age";
import { implausibleAgeCases } from "./implausible-age.cases";
import { testCheck } from "./test-check";

testCheck(implausibleAge, implausibleAgeCases);
