package org.elmport.vocabulary;

/** The controlled vocabularies that ELM refers to, by the name of their authority list. */
public enum CodeList {
    ACCREDITATION_TYPE("http://data.europa.eu/snb/accreditation/", "http://data.europa.eu/snb/accreditation/25831c2"),
    ASSESSMENT_TYPE("http://data.europa.eu/snb/assessment/", "http://data.europa.eu/snb/assessment/25831c2"),
    ATU(
            "http://publications.europa.eu/resource/authority/atu/",
            "http://publications.europa.eu/resource/authority/atu"),
    CONTENT_ENCODING("http://data.europa.eu/snb/encoding/", "http://data.europa.eu/snb/encoding/25831c2"),
    COUNTRY(
            "http://publications.europa.eu/resource/authority/country/",
            "http://publications.europa.eu/resource/authority/country"),
    CREDIT_SYSTEM("http://data.europa.eu/snb/education-credit/", "http://data.europa.eu/snb/education-credit/25831c2"),
    CURRENCY(
            "http://publications.europa.eu/resource/authority/currency/",
            "http://publications.europa.eu/resource/authority/currency"),
    ENTITLEMENT_STATUS(
            "http://data.europa.eu/snb/entitlement-status/", "http://data.europa.eu/snb/entitlement-status/25831c2"),
    ENTITLEMENT_TYPE("http://data.europa.eu/snb/entitlement/", "http://data.europa.eu/snb/entitlement/25831c2"),
    EQF("http://data.europa.eu/snb/eqf/", "http://data.europa.eu/snb/eqf/25831c2"),
    FILE_TYPE(
            "http://publications.europa.eu/resource/authority/file-type/",
            "http://publications.europa.eu/resource/authority/file-type"),
    ISCED_F("http://data.europa.eu/snb/isced-f/", "http://data.europa.eu/snb/isced-f/25831c2"),
    LANGUAGE(
            "http://publications.europa.eu/resource/authority/language/",
            "http://publications.europa.eu/resource/authority/language"),
    LEARNING_ACTIVITY_TYPE(
            "http://data.europa.eu/snb/learning-activity/", "http://data.europa.eu/snb/learning-activity/25831c2"),
    LEARNING_OPPORTUNITY_TYPE(
            "http://data.europa.eu/snb/learning-opportunity/",
            "http://data.europa.eu/snb/learning-opportunity/25831c2"),
    LEARNING_SCHEDULE(
            "http://data.europa.eu/snb/learning-schedule/", "http://data.europa.eu/snb/learning-schedule/25831c2"),
    LEARNING_SETTING(
            "http://data.europa.eu/snb/learning-setting/", "http://data.europa.eu/snb/learning-setting/25831c2"),
    MODE("http://data.europa.eu/snb/learning-assessment/", "http://data.europa.eu/snb/learning-assessment/25831c2"),
    NQF("http://data.europa.eu/snb/qdr/", "http://data.europa.eu/snb/qdr/25831c2"),
    NUTS("http://data.europa.eu/nuts/code/", "http://data.europa.eu/nuts"),
    SKILL_REUSE_LEVEL(
            "http://data.europa.eu/snb/skill-reuse-level/", "http://data.europa.eu/snb/skill-reuse-level/25831c2"),
    SKILL_TYPE("http://data.europa.eu/snb/skill-type/", "http://data.europa.eu/snb/skill-type/25831c2"),
    TARGET_GROUP("http://data.europa.eu/snb/target-group/", "http://data.europa.eu/snb/target-group/25831c2");

    private final String conceptPrefix;
    private final String scheme;

    CodeList(String conceptPrefix, String scheme) {
        this.conceptPrefix = conceptPrefix;
        this.scheme = scheme;
    }

    /** What the IRI of every concept of the list starts with; the code follows. */
    public String conceptPrefix() {
        return conceptPrefix;
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
