import { meetingForm } from "../../src/checks/meeting-form";
import { meetingFormCases } from "./meeting-form.cases";
import { testCheck } from "./test-check";

testCheck(meetingForm, meetingFormCases);
