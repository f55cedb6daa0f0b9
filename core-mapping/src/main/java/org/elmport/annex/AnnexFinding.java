package org.elmport.annex;

import java.util.Optional;
import org.elmport.finding.FindingCode;
import org.elmport.finding.Severity;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a micro-credential by the Council Recommendation and the attestation rulebook. */
public enum AnnexFinding implements FindingCode {
    /** A mandatory element is not there. */
    ELEMENT_MISSING(
            IntegrityRule.MC_IR_01,
            Severity.ERROR,
            "A mandatory element of the Council Recommendation on micro-credentials is missing.",
            "Add the fact named to the record in the source."),
    /** There is no level. */
    LEVEL_MISSING(
            null,
            Severity.WARNING,
            "The level is missing, which the Council Recommendation wants where a qualifications framework applies.",
            "Add the level of the European or the national qualifications framework, if one applies."),
    /** An outcome was made from the title. */
    OUTCOME_SYNTHETIC(
            IntegrityRule.MC_IR_01,
            Severity.WARNING,
            "A learning outcome was made from the title because the source had none; it does not count.",
            "Describe the learning outcomes in the source."),
    /** Titles of one language contradict each other. */
    TITLES_DIFFER(
            null,
            Severity.WARNING,
            "The achievement, its specification and the display have different titles in one language.",
            "Give all of them the same title in each language."),
    /** The learner is born tomorrow. */
    BIRTH_DATE_IN_FUTURE(
            IntegrityRule.MC_IR_02,
            Severity.ERROR,
            "The date of birth of the learner lies in the future.",
            "Correct the date of birth in the source."),
    /** The credential is issued tomorrow. */
    ISSUE_DATE_IN_FUTURE(
            IntegrityRule.MC_IR_03,
            Severity.ERROR,
            "The date of issuing lies in the future.",
            "Correct the date, or issue the credential on that day."),
    /** The credential is older than the assessment. */
    ISSUED_BEFORE_ASSESSMENT(
            IntegrityRule.MC_IR_03,
            Severity.ERROR,
            "The micro-credential is issued or awarded before the assessment took place.",
            "Correct the date of the assessment or of issuing in the source."),
    /** No grade can come from such an assessment. */
    GRADE_WITHOUT_GRADABLE_ASSESSMENT(
            IntegrityRule.MC_IR_04,
            Severity.ERROR,
            "There is a grade, and the assessment has no type or one that gives no grade.",
            "State the type of assessment that led to the grade, or leave the grade out."),
    /** Nobody can read the grade. */
    GRADING_SCHEME_MISSING(
            IntegrityRule.MC_IR_04,
            Severity.WARNING,
            "There is a grade without the grading scheme that explains it.",
            "Name the grading scheme of the assessment in the source."),
    /** An address of ESCO is malformed. */
    ESCO_FORM(
            IntegrityRule.MC_IR_05,
            Severity.ERROR,
            "An ESCO reference does not have the form of the address of a skill.",
            "Copy the address of the skill from the ESCO portal; it starts with http://data.europa.eu/esco/skill/."),
    /** ESCO has no such skill. */
    ESCO_UNKNOWN(
            IntegrityRule.MC_IR_05,
            Severity.WARNING,
            "The installed version of ESCO has no skill with this address.",
            "Correct the address, or install the version of ESCO that it comes from."),
    /** The workload is zero, less, or no number. */
    WORKLOAD_NOT_POSITIVE(
            IntegrityRule.MC_IR_06,
            Severity.ERROR,
            "The workload is not a positive number.",
            "Write credits as a plain number such as 5 or 2.5, and hours as PT60H."),
    /** The workload has another unit. */
    WORKLOAD_UNIT(
            IntegrityRule.MC_IR_06,
            Severity.ERROR,
            "The workload is neither in ECTS credits nor in hours.",
            "State the workload in ECTS credits, or in hours such as PT60H; P60M means sixty months."),
    /** It stacks, and nobody knows towards what. */
    STACK_TARGET_MISSING(
            IntegrityRule.MC_IR_07,
            Severity.WARNING,
            "It is said to be a part of a qualification, and the qualification is not named.",
            "Name the qualification or programme that it counts towards."),
    /** The accreditation is about something else. */
    ACCREDITATION_INCONSISTENT(
            IntegrityRule.MC_IR_08,
            Severity.ERROR,
            "An accreditation contradicts what it stands for: its type, level or object is another.",
            "Correct the type or the limits of the accreditation, or attach the one that covers the micro-credential."),
    /** The accreditation has run out. */
    ACCREDITATION_EXPIRED(
            IntegrityRule.MC_IR_08,
            Severity.WARNING,
            "The accreditation had expired on the day of the check or of issuing.",
            "Attach the accreditation that is in force."),
    /** EUHEMC: too few or too many credits. */
    CREDITS_OUT_OF_RANGE(
            null,
            Severity.ERROR,
            "A higher education micro-credential of DC4EU has 1 to 15 ECTS credits.",
            "State the ECTS credits, or check by the level recommendation-2022."),
    /** EUHEMC: nothing is assessed. */
    ASSESSMENT_MISSING(
            null,
            Severity.ERROR,
            "A higher education micro-credential of DC4EU has at least one assessment.",
            "Describe the assessment in the source."),
    /** EUHEMC: no competence. */
    COMPETENCE_MISSING(
            null,
            Severity.ERROR,
            "A higher education micro-credential of DC4EU has at least one learning outcome with a competence.",
            "Relate a learning outcome to a skill of ESCO or of another framework."),
    /** The document holds none. */
    NO_MICRO_CREDENTIAL(
            null,
            Severity.ERROR,
            "The document has no micro-credential that could be checked.",
            "Check that the right file was given; it needs specifications or qualifications, or a credential with an"
                    + " achievement.");

    private final @Nullable IntegrityRule rule;
    private final Severity severity;
    private final String summary;
    private final String remedy;

    AnnexFinding(@Nullable IntegrityRule rule, Severity severity, String summary, String remedy) {
        this.rule = rule;
        this.severity = severity;
        this.summary = summary;
        this.remedy = remedy;
    }

    /** The integrity rule that is broken; empty where the rulebook has none. */
    public Optional<IntegrityRule> rule() {
        return Optional.ofNullable(rule);
    }

    @Override
    public String family() {
        return "ANX";
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public String summary() {
        return summary;
    }

    @Override
    public String remedy() {
        return remedy;
    }
}
