package org.elmport.annex;

import java.util.Map;

/**
 * The standard elements of a micro-credential, in the order of Annex I of the Council Recommendation of 16 June 2022
 * (2022/C 243/02). The rulebook of the attestation numbers them otherwise, so numbers are for people only.
 */
public enum StandardElement {
    LEARNER(
            "M1",
            "identification of the learner",
            "",
            "credentialSubject: givenName, familyName, fullName, dateOfBirth, nationalID, identifier",
            "the name of the learner, with the date of birth or an identifier where it is needed to tell people apart"),
    TITLE(
            "M2",
            "title of the micro-credential",
            "title of the specification; title of the LearningOpportunity",
            "hasClaim.title, specifiedBy.title, displayParameter.title",
            "the title"),
    COUNTRY(
            "M3",
            "country or region of the issuer",
            "awardingBody or providedBy: Organisation.location: Location.address.countryCode",
            "issuer.location.address.countryCode",
            "the country of the organisation that awards"),
    AWARDING_BODY(
            "M4",
            "awarding body or bodies",
            "awardingOpportunity.awardingBody",
            "hasClaim.awardedBy.awardingBody",
            "the organisation that awards, or all of them for a joint award"),
    DATE_OF_ISSUING("M5", "date of issuing", "", "issued, issuanceDate, awardedBy.awardingDate", "the date of issuing"),
    LEARNING_OUTCOMES(
            "M6",
            "learning outcomes",
            "learningOutcome: LearningOutcome.title",
            "specifiedBy.learningOutcome.title",
            "what a learner knows or can do afterwards, one outcome at a time"),
    WORKLOAD(
            "M7",
            "notional workload",
            "creditPoint (ECTS), volumeOfLearning (hours)",
            "specifiedBy.creditPoint, specifiedBy.volumeOfLearning, hasClaim.creditReceived",
            "the ECTS credits, or the hours of work"),
    LEVEL(
            "M8",
            "level, if applicable",
            "Qualification.EQFLevel, Qualification.NQFLevel, educationLevel",
            "specifiedBy.eqfLevel, specifiedBy.nqfLevel, specifiedBy.educationLevel",
            "the level of the European or the national framework"),
    ASSESSMENT_TYPE(
            "M9",
            "type of assessment",
            "provenBy: LearningAssessmentSpecification.type",
            "hasClaim.provenBy.specifiedBy.dcType, hasClaim.provenBy.dcType, specifiedBy.provenBy.dcType",
            "how the outcomes are assessed, such as a written examination"),
    PARTICIPATION(
            "M10",
            "form of participation",
            "mode of the specification, the LearningOpportunity or the LearningActivitySpecification",
            "specifiedBy.mode, influencedBy.specifiedBy.mode, learningOpportunity.mode",
            "how learners take part: on site, online or blended"),
    QUALITY_ASSURANCE(
            "M11",
            "type of quality assurance",
            "Qualification.accreditation, Organisation.accreditation: Accreditation.type",
            "specifiedBy.accreditation, awardingBody.accreditation, issuer.accreditation, evidence.accreditation",
            "the accreditation of the qualification or of the organisation that awards, with its type"),
    PREREQUISITES(
            "O1",
            "prerequisites to enrol",
            "entryRequirement, LearningOpportunity.admissionProcedure",
            "specifiedBy.entryRequirement",
            "what is needed to enrol, if anything"),
    SUPERVISION(
            "O2",
            "supervision and identity check",
            "LearningAssessmentSpecification.additionalNote (the model has no property)",
            "hasClaim.provenBy.idVerification",
            "how the assessment is supervised and identity is checked"),
    GRADE(
            "O3",
            "grade achieved",
            "",
            "hasClaim.provenBy.grade, specifiedBy.gradingScheme",
            "the grade, with its grading scheme"),
    STACKABILITY(
            "O4",
            "integration and stackability",
            "isPartOf, hasPart, specialisationOf, entitlesTo, isPartialQualification",
            "specifiedBy.isPartOf, specifiedBy.hasPart, specifiedBy.entitlesTo, specifiedBy.isPartialQualification",
            "what it is a part of, or counts towards"),
    FURTHER_INFORMATION(
            "O5",
            "further information",
            "additionalNote, supplementaryDocument, homepage",
            "additionalNote, supplementaryDocument, homepage",
            "a page or document that tells more");

    private final String number;
    private final String title;
    private final String inCatalogue;
    private final String inCredential;
    private final String wanted;

    StandardElement(String number, String title, String inCatalogue, String inCredential, String wanted) {
        this.number = number;
        this.title = title;
        this.inCatalogue = inCatalogue;
        this.inCredential = inCredential;
        this.wanted = wanted;
    }

    /** A short name for tables: M for mandatory, O for optional, and the place in the list. */
    public String number() {
        return number;
    }

    /** What the element is called. */
    public String title() {
        return title;
    }

    /** Whether every micro-credential must have it. */
    public boolean mandatory() {
        return number.charAt(0) == 'M';
    }

    /** Whether it belongs into what describes the micro-credential: a catalogue knows no learner, date or grade. */
    public boolean belongsTo(AnnexForm form) {
        return !places(form).isEmpty();
    }

    /** Where it stands in the model; empty where it does not belong. */
    public String places(AnnexForm form) {
        return form == AnnexForm.CATALOGUE ? inCatalogue : inCredential;
    }

    /** What to add in the source, in words that hold for any system. */
    public String wanted() {
        return wanted;
    }

    /** What to add in the words of each source system that has some, by the name of the system. */
    public Map<String, String> sourceWords() {
        return SourceWords.of(this);
    }

    /** What to add, with the words of the source systems in brackets. */
    public String remedy() {
        StringBuilder remedy = new StringBuilder("Add ").append(wanted);
        String separator = " (";
        for (Map.Entry<String, String> words : sourceWords().entrySet()) {
            remedy.append(separator).append(words.getKey()).append(": ").append(words.getValue());
            separator = "; ";
        }
        return remedy.append("; ".equals(separator) ? ")." : ".").toString();
    }
}
