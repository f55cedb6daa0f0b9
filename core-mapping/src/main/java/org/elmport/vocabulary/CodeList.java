package org.elmport.vocabulary;

/**
 * The controlled vocabularies that ELM refers to, by the name of their authority list. Every list is the enumeration of
 * the LOQ schema, version 3.3.1, as frozen in 2024, but for those that are not {@linkplain #complete() complete}: lists
 * of digital credentials, of which the codes in use are known, and lists that come {@linkplain #fromPack() from a pack}.
 */
public enum CodeList {
    ACCREDITATION_TYPE("http://data.europa.eu/snb/accreditation/", "http://data.europa.eu/snb/accreditation/25831c2"),
    ASSESSMENT_TYPE("http://data.europa.eu/snb/assessment/", "http://data.europa.eu/snb/assessment/25831c2"),
    ATU(
            "http://publications.europa.eu/resource/authority/atu/",
            "http://publications.europa.eu/resource/authority/atu"),
    CONTENT_ENCODING("http://data.europa.eu/snb/encoding/", "http://data.europa.eu/snb/encoding/25831c2"),
    /** Kinds of claim that are none of the four of the model. No concept of it is public, so all are left to packs. */
    CLAIM_TYPE("http://data.europa.eu/snb/claim-type/", "http://data.europa.eu/snb/claim-type/25831c2", Extent.PACK),
    COUNTRY(
            "http://publications.europa.eu/resource/authority/country/",
            "http://publications.europa.eu/resource/authority/country"),
    CREDIT_SYSTEM("http://data.europa.eu/snb/education-credit/", "http://data.europa.eu/snb/education-credit/25831c2"),
    CREDENTIAL_TYPE("http://data.europa.eu/snb/credential/", "http://data.europa.eu/snb/credential/25831c2"),
    /** The profiles of digital credentials: the list of credential types, with those that the LOQ schema does not have. */
    CREDENTIAL_PROFILE(
            "http://data.europa.eu/snb/credential/",
            "http://data.europa.eu/snb/credential/25831c2",
            Extent.CODES_IN_USE),
    CURRENCY(
            "http://publications.europa.eu/resource/authority/currency/",
            "http://publications.europa.eu/resource/authority/currency"),
    ENTITLEMENT_STATUS(
            "http://data.europa.eu/snb/entitlement-status/", "http://data.europa.eu/snb/entitlement-status/25831c2"),
    ENTITLEMENT_TYPE("http://data.europa.eu/snb/entitlement/", "http://data.europa.eu/snb/entitlement/25831c2"),
    EQF("http://data.europa.eu/snb/eqf/", "http://data.europa.eu/snb/eqf/25831c2"),
    /** The occupations of ESCO, the European classification. */
    ESCO_OCCUPATION(
            "http://data.europa.eu/esco/occupation/",
            "http://data.europa.eu/esco/concept-scheme/occupations",
            Extent.PACK),
    /** The skills, competences and knowledge of ESCO, the European classification. */
    ESCO_SKILL("http://data.europa.eu/esco/skill/", "http://data.europa.eu/esco/concept-scheme/skills", Extent.PACK),
    EVIDENCE_TYPE(
            "http://data.europa.eu/snb/evidence-type/",
            "http://data.europa.eu/snb/evidence-type/25831c2",
            Extent.CODES_IN_USE),
    FILE_TYPE(
            "http://publications.europa.eu/resource/authority/file-type/",
            "http://publications.europa.eu/resource/authority/file-type"),
    HUMAN_SEX(
            "http://publications.europa.eu/resource/authority/human-sex/",
            "http://publications.europa.eu/resource/authority/human-sex",
            Extent.CODES_IN_USE),
    ISCED_F("http://data.europa.eu/snb/isced-f/", "http://data.europa.eu/snb/isced-f/25831c2"),
    LANGUAGE(
            "http://publications.europa.eu/resource/authority/language/",
            "http://publications.europa.eu/resource/authority/language"),
    LEARNING_ACTIVITY_TYPE(
            "http://data.europa.eu/snb/learning-activity/", "http://data.europa.eu/snb/learning-activity/25831c2"),
    LEARNING_OPPORTUNITY_TYPE(
            "http://data.europa.eu/snb/learning-opportunity/",
            "http://data.europa.eu/snb/learning-opportunity/25831c2"),
    LEARNING_OPPORTUNITY_TOPIC(
            "http://data.europa.eu/snb/learningOpportunity-topics#",
            "http://data.europa.eu/snb/learningOpportunity-topics"),
    LEARNING_SCHEDULE(
            "http://data.europa.eu/snb/learning-schedule/", "http://data.europa.eu/snb/learning-schedule/25831c2"),
    LEARNING_SETTING(
            "http://data.europa.eu/snb/learning-setting/", "http://data.europa.eu/snb/learning-setting/25831c2"),
    MODE("http://data.europa.eu/snb/learning-assessment/", "http://data.europa.eu/snb/learning-assessment/25831c2"),
    NQF("http://data.europa.eu/snb/qdr/", "http://data.europa.eu/snb/qdr/25831c2"),
    NUTS("http://data.europa.eu/nuts/code/", "http://data.europa.eu/nuts"),
    QUALIFICATION_TOPIC(
            "http://data.europa.eu/snb/qualification-topics#", "http://data.europa.eu/snb/qualification-topics"),
    RECORD_STATUS("http://data.europa.eu/snb/status/", "http://data.europa.eu/snb/status/25831c2"),
    SKILL_REUSE_LEVEL(
            "http://data.europa.eu/snb/skill-reuse-level/", "http://data.europa.eu/snb/skill-reuse-level/25831c2"),
    SKILL_TYPE("http://data.europa.eu/snb/skill-type/", "http://data.europa.eu/snb/skill-type/25831c2"),
    SUPERVISION_VERIFICATION(
            "http://data.europa.eu/snb/supervision-verification/",
            "http://data.europa.eu/snb/supervision-verification/25831c2",
            Extent.CODES_IN_USE),
    TARGET_GROUP("http://data.europa.eu/snb/target-group/", "http://data.europa.eu/snb/target-group/25831c2"),
    VERIFICATION_CHECK(
            "http://data.europa.eu/snb/verification/",
            "http://data.europa.eu/snb/verification/25831c2",
            Extent.CODES_IN_USE),
    VERIFICATION_STATUS(
            "http://data.europa.eu/snb/verification-status/",
            "http://data.europa.eu/snb/verification-status/25831c2",
            Extent.CODES_IN_USE);

    /** How much of a list is known offline. */
    private enum Extent {
        ENUMERATION,
        CODES_IN_USE,
        PACK
    }

    private final String conceptPrefix;
    private final String scheme;
    private final Extent extent;

    CodeList(String conceptPrefix, String scheme) {
        this(conceptPrefix, scheme, Extent.ENUMERATION);
    }

    CodeList(String conceptPrefix, String scheme, Extent extent) {
        this.conceptPrefix = conceptPrefix;
        this.scheme = scheme;
        this.extent = extent;
    }

    /** What the IRI of every concept of the list starts with; the code follows. */
    public String conceptPrefix() {
        return conceptPrefix;
    }

    /**
     * Whether the list is whole: a code that is missing from it is wrong for the LOQ schema. Of a list that is not, only
     * the codes seen in use are known, and a missing one says nothing.
     */
    public boolean complete() {
        return extent == Extent.ENUMERATION;
    }

    /** Whether no concept of the list is known but from a pack, see {@link CodeLists#with}. */
    public boolean fromPack() {
        return extent == Extent.PACK;
    }

    /** The IRI of the concept scheme. */
    public String scheme() {
        return scheme;
    }

    /** The IRI of a concept, from its code; whether there is such a concept is another question. */
    public String concept(String code) {
        return conceptPrefix + code;
    }
}
