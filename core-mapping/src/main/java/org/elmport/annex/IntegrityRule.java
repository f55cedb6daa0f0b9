package org.elmport.annex;

/** The integrity rules of the micro-credential attestation rulebook (version 0.1 of July 2026) that data can break. */
public enum IntegrityRule {
    /** All mandatory elements are there. */
    MC_IR_01("every mandatory element is there"),
    /** The date of birth is no future date. */
    MC_IR_02("the date of birth does not lie in the future"),
    /** The date of issuing makes sense. */
    MC_IR_03("the date of issuing lies neither in the future nor before the assessment"),
    /** A grade can be understood. */
    MC_IR_04("a grade comes from an assessment that can give one, with its grading scheme"),
    /** ESCO references lead somewhere. */
    MC_IR_05("every ESCO reference is the address of a skill, and one that ESCO has"),
    /** The workload is a number with a unit. */
    MC_IR_06("the workload is positive, in ECTS credits or hours"),
    /** What stacks says towards what. */
    MC_IR_07("what is said to be a part of a qualification names it"),
    /** Accreditation and quality assurance agree. */
    MC_IR_08("the accreditation is of a type that fits what it stands for, and covers the micro-credential");

    private final String statement;

    IntegrityRule(String statement) {
        this.statement = statement;
    }

    /** The rule in words. */
    public String statement() {
        return statement;
    }

    /** The name as the rulebook writes it, such as {@code MC-IR-01}. */
    public String code() {
        return name().replace('_', '-');
    }
}
