package org.elmport.source.ooapi;

/** The code lists from which the interface takes its words; mapping finds its crosswalks by these names. */
final class OoapiScheme {

    static final String LEVEL = "ooapi:level";
    static final String LEVEL_OF_QUALIFICATION = "ooapi:level-of-qualification";
    static final String MODE_OF_DELIVERY = "ooapi:mode-of-delivery";
    static final String MODE_OF_STUDY = "ooapi:mode-of-study";
    static final String PROGRAMME_TYPE = "ooapi:programme-type";
    static final String QUALIFICATION_AWARDED = "ooapi:qualification-awarded";
    static final String FORMAL_DOCUMENT = "ooapi:formal-document";
    static final String ORGANISATION_TYPE = "ooapi:organisation-type";
    static final String STATE = "ooapi:state";
    static final String GENDER = "ooapi:gender";
    static final String ASSOCIATION_STATE = "ooapi:association-state";
    static final String RESULT_PASS = "ooapi:result-pass";
    static final String LANGUAGE = "language";
    static final String FIELD_OF_EDUCATION = "isced-f";
    static final String COUNTRY = "country";
    static final String CURRENCY = "currency";

    private OoapiScheme() {}
}
